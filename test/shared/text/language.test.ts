import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/language.ts';
import { scriptOf } from '../../../shared/text/script.ts';
import { awkwardText } from './arbitrary-text.ts';

describe('the language', () => {
  it.each([
    ['en', 'The harbour was closed because of the storm, and nobody knew when the next ship would leave.'],
    [
      'fr',
      'Le port était fermé à cause de la tempête, et personne ne savait quand partirait le prochain navire.',
    ],
    [
      'de',
      'Der Hafen war wegen des Sturms geschlossen, und niemand wusste, wann das nächste Schiff ablegen würde.',
    ],
    ['es', 'El puerto estaba cerrado por la tormenta y nadie sabía cuándo zarparía el próximo barco.'],
    ['it', 'Il porto era chiuso per la tempesta e nessuno sapeva quando sarebbe partita la prossima nave.'],
    ['lt', 'Uostas buvo uždarytas dėl audros, ir niekas nežinojo, kada išplauks kitas laivas.'],
    ['pl', 'Port był zamknięty z powodu burzy i nikt nie wiedział, kiedy odpłynie następny statek.'],
    ['ru', 'Порт был закрыт из-за шторма, и никто не знал, когда отойдёт следующий корабль.'],
    ['uk', 'Порт був закритий через шторм, і ніхто не знав, коли відійде наступний корабель.'],
    ['el', 'Το λιμάνι ήταν κλειστό λόγω της καταιγίδας και κανείς δεν ήξερε πότε θα φύγει το πλοίο.'],
    ['ja', '嵐のために港は閉鎖され、次の船がいつ出るのか誰も知らなかった。'],
    ['zh', '由于暴风雨，港口关闭了，没有人知道下一艘船什么时候出发。'],
    ['ar', 'أغلق الميناء بسبب العاصفة ولم يعرف أحد متى ستغادر السفينة التالية.'],
    ['my', 'မုန်တိုင်းကြောင့် ဆိပ်ကမ်းပိတ်ထားသည်။'],
  ])('%s is known from a sentence', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, reliable: true });
  });

  it('is that of most of the text, not of its beginning', () => {
    const foreign = 'Printed in the United Kingdom by the publisher. All rights reserved. ';
    const french = 'La mer était calme et les pêcheurs rentraient au port avant la nuit. ';
    expect(detectLanguage(foreign + french.repeat(30))?.language).toBe('fr');
    expect(detectLanguage(foreign + french.repeat(3000))).toEqual({ language: 'fr', reliable: true });
  });

  it.each(['', '   ', '12 345,67', '--- ...'])('cannot be told from %j', (text) => {
    expect(detectLanguage(text)?.reliable ?? false).toBe(false);
  });

  it('is looked for in any string without failing', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(detectLanguage(text)?.language ?? 'xx').toMatch(/^[a-z]{2}$/);
        expect(scriptOf(text) ?? 'Zyyy').toMatch(/^[A-Z][a-z]{3}$/);
      }),
    );
  });
});

describe('the script', () => {
  it.each([
    ['Latn', 'Vilnius and Рига'],
    ['Cyrl', 'Вильнюс and'],
    ['Jpan', '港は閉鎖され'],
    ['Hani', '港口关闭了'],
    ['Hang', '항구'],
    ['Arab', 'الميناء'],
    ['Armn', 'Բարև'],
    [null, '12 — 34'],
    [null, ''],
  ])('is %s for %j', (script, text) => expect(scriptOf(text)).toBe(script));
});
