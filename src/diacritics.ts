/** “Đà Nẵng” → “Da Nang”: as it is typed in haste, and as English articles write Vietnamese names. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
