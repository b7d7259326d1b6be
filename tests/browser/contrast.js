// Texts that stand out too little from what is behind them (WCAG 2, level AA: 4.5 to 1), and how many were looked at.
() => {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);

  function luminance(color) {
    const [r, g, b] = channels(color).map((c) => {
      const share = c / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function behind(element) {
    const color = getComputedStyle(element).backgroundColor;
    return channels(color)[3] === 0 ? behind(element.parentElement) : color;
  }

  const texts = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
  );
  const poor = texts.flatMap((element) => {
    const [low, high] = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    return ratio < 4.5 ? [`${element.outerHTML.slice(0, 80)}: ${ratio.toFixed(2)}`] : [];
  });
  return [poor, texts.length];
}
