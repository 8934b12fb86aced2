// Canonical text of a document: what gets hashed, stored and verified years later. Same content, same text.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [clave: string]: Json | undefined }

/** JSON with keys in code-point order, no white space and absent keys left out. Numbers must be integers: decimals are text. */
export function canonicalText(valor: Json): string {
  if (valor === null || typeof valor === 'boolean' || typeof valor === 'string') return JSON.stringify(valor)
  if (typeof valor === 'number') return integerText(valor)
  if (isList(valor)) return `[${valor.map(canonicalText).join(',')}]`
  const partes = Object.keys(valor)
    .sort()
    .flatMap((clave) => {
      const v = valor[clave]
      return v === undefined ? [] : [`${JSON.stringify(clave)}:${canonicalText(v)}`]
    })
  return `{${partes.join(',')}}`
}

function isList(valor: Json): valor is readonly Json[] {
  return Array.isArray(valor)
}

function integerText(valor: number): string {
  if (!Number.isSafeInteger(valor)) throw new RangeError(`only integers are canonical: ${valor}`)
  return String(valor)
}
