import { attribute, type Element } from './dom.ts';

/** What a part of a page is by its own markup. `sure` when the element's meaning says so, not just its class or id. */
export interface Role {
  readonly role: 'chrome' | 'comment';
  readonly sure: boolean;
}

const CHROME_TAGS = new Set('nav footer aside form dialog menu search button select'.split(' '));
const CHROME_ARIA = new Set(
  'navigation banner contentinfo complementary search menu menubar dialog alertdialog toolbar form tablist alert'.split(
    ' ',
  ),
);

/** Words of classes and ids by which builders of pages call their furniture, whole words of the hyphenated name. */
const CHROME_WORDS = new RegExp(
  `(?:^|[ -])(?:${[
    'nav|navs|navbar|navigation|menu|menus|submenu|breadcrumbs?|crumbs?|footer|sidebar|rail|aside|masthead|banner|toolbar|toolbox|utility',
    'related|relateds|recommend|recommended|recommendations?|recirc|recirculation|readmore|seealso|alsoread|similar|upnext|trending|popular|mostread',
    'most-(?:read|popular|viewed|shared)|read-(?:also|more|next)|also-read|see-also|more-(?:from|stories|news|articles|posts|on)|you-may|next-(?:post|article|story)|prev|previous',
    'newsletters?|signup|sign-up|subscribe|subscriptions?|paywall|cookies?|consent|gdpr|login|signin|register|donate|donation|follow|followus',
    'share|shares|sharing|sharebar|sharedaddy|social|socials|addthis|addtoany|tools|print',
    'promo|promos|promotion|promoted|sponsor|sponsors|sponsored|advert|adverts|advertisement|advertising|ad|ads|adsense|adslot|dfp|outbrain|taboola',
    'pagination|pager|paginator|widgets?|skip|modal|popup|popover|overlay|tags|taglist|tagcloud|rating|ratings|searchform|feedback|toc|authorbox|bio',
  ].join('|')})(?:[ -]|$)`,
);
const COMMENT_WORDS =
  /(?:^|[ -])(?:comments?|commentlist|commentary-list|disqus|livefyre|respond|replies|responses|discussion|fb-comments)(?:[ -]|$)/;
/** "comments-link", "comment-count": says how many there are, holds none. "comments-open": the whole page. */
const NO_COMMENTS =
  /comments?-(?:link|links|count|counter|number|open|closed|enabled|disabled|off|icon|button|toggle|status)|(?:no|open|has|hide|show|with)-comments?/;

const BYLINE_WORDS =
  /(?:^|[ -])(?:byline|bylines|byl|author|authors|writer|writers|contributors?|reporter|credits?|posted-by)(?:[ -]|$)/;
const DATE_WORDS =
  /(?:^|[ -])(?:date|dates|dateline|datetime|time|timestamp|published|pubdate|publish|posted|updated|modified)(?:[ -]|$)/;
const CAPTION_WORDS =
  /(?:^|[ -])(?:caption|captions|wp-caption-text|cutline|photo-credit|image-credit|image-caption|photo-caption|figcaption)(?:[ -]|$)/;
const BODY_WORDS =
  /(?:^|[ -])(?:(?:article|story|entry|post|news|page|main|body)-(?:body|content|text|copy)|articlebody|storybody|entrycontent|postcontent|body-(?:copy|text|content))(?:[ -]|$)/;
const GALLERY_WORDS =
  /(?:^|[ -])(?:gallery|galleries|slideshow|slider|carousel|lightbox|player|videoplayer|video-js|jwplayer)(?:[ -]|$)/;
const PULL_WORDS = /(?:^|[ -])(?:pull-?quotes?|pq)(?:[ -]|$)/;

/** Longer names are made from headings ("sharing-with-a-single-reader"), not given by whoever built the page. In parts. */
const MAX_PARTS = 4;

/** Classes and id as hyphenated names in small letters, parted by spaces: `class="sideBar related_posts"` gives "side-bar related-posts". */
export function nameOf(element: Element): string {
  const known = NAMES.get(element);
  if (known !== undefined) return known;
  const name = hyphenated(element);
  NAMES.set(element, name);
  return name;
}

/** Asked many times of the same elements; gone with the page's tree. */
const NAMES = new WeakMap<Element, string>();

function hyphenated(element: Element): string {
  const names = attribute(element, 'class');
  const id = attribute(element, 'id');
  if (names === null && id === null) return '';
  return `${names ?? ''} ${id ?? ''}`
    .slice(0, 1000)
    .split(/\s+/)
    .map(name =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(name => name !== '' && name.split('-').length <= MAX_PARTS)
    .join(' ');
}

/** What an element says it is; null when it says nothing of the kind. */
export function roleOf(element: Element): Role | null {
  const tag = element.tagName;
  if (tag === 'html' || tag === 'body' || tag === 'main') return null;
  const name = nameOf(element);
  if (COMMENT_WORDS.test(name) && !NO_COMMENTS.test(name)) return { role: 'comment', sure: false };
  if (
    /^(?:comment|usercomments)$/i.test(attribute(element, 'itemprop') ?? '') ||
    /\/Comment$/.test(attribute(element, 'itemtype') ?? '')
  ) {
    return { role: 'comment', sure: true };
  }
  if (PULL_WORDS.test(name)) return null;
  if (CHROME_TAGS.has(tag) || CHROME_ARIA.has(attribute(element, 'role') ?? '')) return { role: 'chrome', sure: true };
  if (tag === 'header') return { role: 'chrome', sure: false };
  return CHROME_WORDS.test(name) ? { role: 'chrome', sure: false } : null;
}

/** Whether an element says that it names the writers. */
export function isBylineElement(element: Element): boolean {
  return (
    BYLINE_WORDS.test(nameOf(element)) ||
    /^author$/i.test(attribute(element, 'itemprop') ?? '') ||
    attribute(element, 'rel') === 'author'
  );
}

/** Whether an element says that it holds a date. */
export function isDateElement(element: Element): boolean {
  return (
    DATE_WORDS.test(nameOf(element)) ||
    /^date(?:Published|Modified|Created)$/.test(attribute(element, 'itemprop') ?? '')
  );
}

/** Whether an element says that it is a picture's caption. */
export function isCaptionElement(element: Element): boolean {
  return CAPTION_WORDS.test(nameOf(element));
}

/** Whether an element says that it shows pictures or films in turn: its words are their captions and its buttons. */
export function isGallery(element: Element): boolean {
  return GALLERY_WORDS.test(nameOf(element));
}

/** Whether an element says that it holds the words of the account. */
export function isBodyElement(element: Element): boolean {
  return BODY_WORDS.test(nameOf(element)) || /articleBody/.test(attribute(element, 'itemprop') ?? '');
}

/** Whether an element says that it repeats words of the account in large letters. */
export function isPullQuote(element: Element): boolean {
  return PULL_WORDS.test(nameOf(element));
}
