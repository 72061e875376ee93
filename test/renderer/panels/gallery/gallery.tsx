import { createRoot } from 'react-dom/client';
import '../../../../renderer/style/style.css';
import { SCENES } from './scenes.tsx';
import './gallery.css';

/** `?scene=findings&theme=dark` shows one component; without a scene, a list of links. */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const scene = SCENES[query.get('scene') ?? ''];
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    scene ? (
      scene()
    ) : (
      <main className="gallery-index">
        <h1>Panels</h1>
        {Object.keys(SCENES).map((name) => (
          <a key={name} href={`?scene=${name}`}>
            {name}
          </a>
        ))}
      </main>
    ),
  );
  // Tests wait for this: everything is drawn, in its own fonts.
  requestAnimationFrame(() => requestAnimationFrame(() => void markReady()));
}

async function markReady(): Promise<void> {
  await document.fonts.ready;
  document.body.dataset['ready'] = 'true';
}
