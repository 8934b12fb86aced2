/** As in <input accept>. A phone offers its camera too, and turns its own photos into JPG. */
export const ACEPTA = 'application/pdf,image/jpeg,image/png'
