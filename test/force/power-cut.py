#!/usr/bin/python3
"""An in-memory file system with folders whose power can be cut: power-cut.py <folder of powerfs.py> <mount point>

Takes the files, the durable/volatile split and the modes (TORN=seed, META=1) from powerfs.py and adds folders and hard links.
Stricter than it: a name, of a file or of a folder, is durable only once the folder that holds it was synced.
Looking at /.power-off-<n> cuts the power just before the nth change or sync from then on: what was not synced is gone, and every
operation fails with EIO, so that nothing can be acknowledged after the cut. Looking at /.power-on gives it back. SYNC=off
ignores every sync: the control of the test.
"""
import errno, os, stat, sys

try:
    import fusepy as library
except ImportError:
    import fuse as library

# powerfs.py mounts itself when it is imported: not while FUSE does nothing.
mount, library.FUSE = library.FUSE, lambda *_, **__: None
sys.path.insert(0, sys.argv[1])
import powerfs

SYNC = os.environ.get('SYNC') != 'off'


# What a cut can fall before; reading changes nothing.
CHANGES = {'create', 'write', 'truncate', 'rename', 'link', 'unlink', 'mkdir', 'rmdir', 'chmod', 'fsync', 'fsyncdir'}


def parent(path):
    return os.path.dirname(path)


class Folders(powerfs.FS):
    """`names` and `dnames` (the durable ones) hold the full path of every file and folder; the root is always there."""

    def __init__(self):
        super().__init__()
        self.off = False
        self.left = -1
        self.names = {}
        self.dnames = {}

    def init(self, path):
        print('ready', flush=True)

    def __call__(self, op, *args):
        path = args[0] if args else None
        if op == 'getattr' and path and path.startswith('/.power-'):
            self.off = False
            self.left = int(path.removeprefix('/.power-off-')) if 'off' in path else -1
            raise powerfs.FuseOSError(errno.ENOENT)
        if op in CHANGES and not self.off:
            self.left -= 1
            if self.left == 0:
                self.crash()
                self.off = True
        if self.off and op not in ('init', 'destroy', 'release', 'releasedir'):
            raise powerfs.FuseOSError(errno.EIO)
        return super().__call__(op, *args)

    def crash(self, *_):
        # A name outlives the cut where every folder above it does.
        self.dnames = {p: n for p, n in self.dnames.items() if self.reachable(p)}
        super().crash()
        self.dnames = dict(self.names)

    def reachable(self, path):
        return path == '/' or (path in self.dnames and self.reachable(parent(path)))

    def within(self, names, folder):
        return [p for p in names if parent(p) == folder]

    def folder(self, path):
        if path != '/' and not stat.S_ISDIR(self._n(path).mode):
            raise powerfs.FuseOSError(errno.ENOTDIR)

    def getattr(self, path, fh=None):
        if path == '/':
            return super().getattr(path)
        node = self.fh.get(fh) or self._n(path)
        links = sum(1 for n in self.names.values() if n is node)
        return dict(super().getattr(path, fh), st_ino=id(node), st_nlink=links)

    def readdir(self, path, fh):
        self.folder(path)
        return ['.', '..'] + [os.path.basename(p) for p in self.within(self.names, path)]

    def create(self, path, mode, fi=None):
        self.folder(parent(path))
        return super().create(path, mode)

    def mkdir(self, path, mode):
        self.folder(parent(path))
        if path in self.names:
            raise powerfs.FuseOSError(errno.EEXIST)
        self.names[path] = powerfs.Node(stat.S_IFDIR | mode)

    def rmdir(self, path):
        self.folder(path)
        if self.within(self.names, path):
            raise powerfs.FuseOSError(errno.ENOTEMPTY)
        del self.names[path]

    def link(self, target, source):
        self.folder(parent(target))
        if target in self.names:
            raise powerfs.FuseOSError(errno.EEXIST)
        self.names[target] = self._n(source)

    def rename(self, old, new):
        self.folder(parent(new))
        if stat.S_ISDIR(self._n(old).mode):
            raise powerfs.FuseOSError(errno.EXDEV)
        if self.names.get(new) is not self._n(old):
            super().rename(old, new)

    def fsync(self, path, datasync, fh):
        node = self.fh.get(fh) or self._n(path)
        if SYNC:
            node.durable = bytes(node.data)

    def fsyncdir(self, path, datasync, fh):
        if not SYNC:
            return
        for p in self.within(self.dnames, path):
            if self.names.get(p) is not self.dnames[p]:
                # Another file or folder has the name, or none: what the old folder held goes with it.
                self.dnames = {q: n for q, n in self.dnames.items() if q != p and not q.startswith(p + '/')}
        self.dnames.update((p, self.names[p]) for p in self.within(self.names, path))


mount(Folders(), sys.argv[2], foreground=True, nothreads=True, attr_timeout=0, entry_timeout=0, negative_timeout=0, use_ino=True)
