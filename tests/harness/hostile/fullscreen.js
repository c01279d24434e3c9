/** A video that fills the screen on a click. */
document.getElementById('full').addEventListener('click', () => {
  document.querySelector('video').requestFullscreen();
});
