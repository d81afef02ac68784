import { saveFile } from './save-file.ts';

/** Offers each chart as PNG, drawn from its SVG file at twice its size. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
  button.addEventListener('click', async () => {
    const address = button.dataset['png'] ?? '';
    const picture = new Image();
    picture.src = address;
    try {
      await picture.decode();
    } catch {
      button.textContent = 'Bild nicht erreichbar';
      return;
    }
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * 2;
    canvas.height = picture.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      if (!blob) return;
      saveFile(
        `${address
          .split('/')
          .slice(-2)
          .join('-')
          .replace(/\.svg$/u, '')}.png`,
        blob,
      );
    });
  });
}
