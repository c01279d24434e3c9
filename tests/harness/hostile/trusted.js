/** The policy still holds: what it forbids it forbids. */
window.work = async () => {
  try {
    document.body.innerHTML = '<p>x</p>';
    return 'allowed';
  } catch (error) {
    return error.name;
  }
};
