// Combining marks that have no weight of their own when letters are compared without accents: accents, points, tones, voicing marks.
// Other marks are vowel signs and the like, without which a word would be another word. From the root collation of Unicode (CLDR).
const ranges = [
  '300-362 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed 711 730-74a 7eb-7f3 7fd',
  '818-819 81c-823 825-827 829-82d 859-85b 897-89f 8ca-8e1 8e3-903 93c 951-954 981-983 9bc 9fe a01-a03 a3c a70-a71 a81-a83 abc',
  'afa-aff b01-b03 b3c b55 b82 c00-c04 c3c c81-c83 cbc cf3 d00-d03 d81-d83 e47-e4e ec8-ece f18-f19 f35 f37 f39 f3e-f3f f7e-f7f',
  'f82-f83 f86-f87 fc6 1036-1038 135d-135f 17b4-17b5 17c6-17d1 17d3 17dd 180b-180d 180f 1939-193b 1a74-1a7c 1a7f 1ab0-1ace',
  '1b00-1b04 1b34 1b6b-1b73 1b80-1b82 1be6 1c37 1cd0-1cd2 1cd4-1ce8 1ced 1cf4 1cf7-1cf9 1dc0-1dff 20d0-20f0 2cef-2cf1 2d7f',
  '302a-302f 3099-309a a66f-a672 a67c-a67d a6f0-a6f1 a80b a880-a881 a8c5 a8e0-a8f1 a92b-a92d a980-a983 a9b3 aabf aac1 abec fb1e',
  'fe00-fe0f fe20-fe2f',
]

/** Matches the combining marks that are left out of a word, because the product's collation does not tell words apart by them. */
export const ignorableMarks = new RegExp(
  `[${ranges
    .join(' ')
    .split(' ')
    .map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\u${code.padStart(4, '0')}`))
    .join('')}]`,
  'g',
)
