// Judges each choice on the spot; the answers are in the page, so it works without network.
(() => {
  const questions = [...document.querySelectorAll('.question')];
  const score = document.querySelector('[data-score]');
  let done = 0, right = 0;
  const finish = () => {
    const all = questions.length;
    const words = right === all ? '全答对了，骗子拿您没办法。' : right * 2 >= all ? '不错，答错的几题再看看解释。' : '别灰心，看懂了解释，下次就不上当。';
    score.hidden = false;
    score.innerHTML = '<p class="score-number"></p><p></p><button class="button" type="button">再答一遍</button>';
    score.children[0].textContent = `${right} / ${all}`;
    score.children[1].textContent = words;
    score.children[2].addEventListener('click', () => location.reload());
    score.scrollIntoView({ block: 'center' });
  };
  for (const question of questions) {
    const why = question.querySelector('.why');
    why.hidden = true;
    question.addEventListener('change', event => {
      const chosen = event.target;
      const good = chosen.value === question.dataset.answer;
      for (const input of question.querySelectorAll('input')) {
        input.disabled = input !== chosen;
        const label = input.closest('.option');
        if (input.value === question.dataset.answer) label.classList.add('good');
        else if (input === chosen) label.classList.add('bad');
      }
      const verdict = document.createElement('p');
      verdict.className = good ? 'verdict good' : 'verdict bad';
      verdict.setAttribute('role', 'status');
      verdict.textContent = good ? '答对了' : '再想想，看看解释';
      why.before(verdict);
      why.hidden = false;
      why.open = true;
      question.dataset.done = '';
      done++;
      if (good) right++;
      if (done === questions.length) finish();
    }, { once: true });
  }
})();
