// Shows what the files hold now whenever one is saved. The frame works without it: then one reloads by hand.
const id = document.body.dataset.policy
const frame = document.querySelector('iframe')
const said = document.querySelector('#_said')
let asked = 0

/** Takes over the findings and what changed; what had the focus keeps it. */
async function showPanel() {
  const nr = ++asked
  const response = await fetch('panel')
  const text = await response.text()
  // A later save was quicker.
  if (!response.ok || nr !== asked) return
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('#_panel')
  const panel = document.querySelector('#_panel')
  if (!fresh || !panel || !said) return
  const links = () => [...document.querySelectorAll('#_panel a')]
  const at = links().findIndex((each) => each === document.activeElement)
  const scroll = panel.scrollTop
  panel.replaceWith(fresh)
  fresh.scrollTop = scroll
  const link = links()[at]
  if (at >= 0 && link instanceof HTMLElement) link.focus()
  const count = document.querySelectorAll('.findings > li').length
  said.textContent = `Shown again after a save. ${count === 1 ? '1 finding' : `${count} findings`}.`
}

/** Loads what is shown again, where the reader was. */
function showPage() {
  const view = frame?.contentWindow
  if (!frame || !view) return
  let [x, y] = [0, 0]
  try {
    ;[x, y] = [view.scrollX, view.scrollY]
  } catch {
    // A link led out of the policy, where nothing may be shown: back to the page.
    frame.src = 'page'
    return
  }
  frame.addEventListener('load', () => frame.contentWindow?.scrollTo(x, y), { once: true })
  view.location.reload()
}

const events = new EventSource('../../events')
let wasOpen = false
events.addEventListener('open', () => {
  // After a break nobody knows what was missed.
  if (wasOpen) {
    void showPanel()
    showPage()
  }
  wasOpen = true
})
events.addEventListener('message', ({ data }) => {
  if (!JSON.parse(data).includes(id)) return
  void showPanel()
  showPage()
})
