"""Serves the site in the folder beside this file on this computer only. Needs Python 3: python3 start.py"""
import http.server
import pathlib
import re
import webbrowser

ROOT = pathlib.Path(__file__).resolve().parent / "seite"
# Scripts of the pages ask for files below the address the site was built for.
BASE = re.search(r'data-base="([^"]*)"', (ROOT / "index.html").read_text("utf-8")).group(1)


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".md": "text/markdown; charset=utf-8",
        ".svg": "image/svg+xml",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, directory=str(ROOT), **kwargs)

    def translate_path(self, path):
        return super().translate_path(path[len(BASE) - 1 :] if path.startswith(BASE) else "/404.html")

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        page = (ROOT / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_port}{BASE}"
    print(f"Die Seite läuft: {address}\nBeenden mit Strg+C.", flush=True)
    webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
