/** All of the page's script: filters for the table. Without it the table is whole, and the filters do not show. */
export const script = `
(function () {
  var bar = document.querySelector('.filters'), find = document.getElementById('find'), owner = document.getElementById('owner'), stage = document.getElementById('stage'), found = document.getElementById('found');
  var rows = Array.prototype.slice.call(document.querySelectorAll('#all tbody tr'));
  if (!bar || !rows.length) return;
  bar.hidden = false;
  function filter() {
    var words = find.value.toLowerCase(), count = 0;
    rows.forEach(function (row) {
      var fits = (!owner.value || row.dataset.owner === owner.value) && (!stage.value || row.dataset.stage === stage.value) && row.textContent.toLowerCase().indexOf(words) >= 0;
      row.hidden = !fits;
      if (fits) count++;
    });
    found.textContent = count + ' of ' + rows.length;
  }
  [find, owner, stage].forEach(function (one) { one.addEventListener('input', filter); });
})();
`.trim();
