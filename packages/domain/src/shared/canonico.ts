// Canonical text of a document: what gets hashed, stored and verified years later. Same content, same text.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [clave: string]: Json | undefined }

/** JSON with keys in code-point order, no white space and absent keys left out. Numbers must be integers: decimals are text. */
export function canonicalText(valor: Json): string {
  // What is already in order is written by the engine itself, many times faster: documents of thousands of cells come so.
  return isInOrder(valor) ? JSON.stringify(valor) : textOf(valor)
}

/** Whether `JSON.stringify` writes it canonically: every object lists its keys in order. Refuses numbers that are not integers. */
function isInOrder(valor: Json): boolean {
  if (typeof valor === 'number') return integerText(valor) !== ''
  if (typeof valor !== 'object' || valor === null) return true
  if (isList(valor)) return valor.every(isInOrder)
  let previa = ''
  for (const clave of Object.keys(valor)) {
    const v = valor[clave]
    // Texts, which nearly all values are, are looked at here without a call for each.
    if (clave < previa || (typeof v !== 'string' && v !== undefined && !isInOrder(v))) return false
    previa = clave
  }
  return true
}

// Texts grow by adding to them: documents of thousands of cells are written and read again in every submission.

function textOf(valor: Json): string {
  if (typeof valor === 'number') return integerText(valor)
  if (typeof valor !== 'object' || valor === null) return JSON.stringify(valor)
  return isList(valor) ? listText(valor) : objectText(valor)
}

/** Texts in the order of their code units. Keys come few at a time and nearly always so: to look costs less than to sort. */
export function inOrder(textos: readonly string[]): readonly string[] {
  const estan = textos.every((texto, i) => i === 0 || (textos[i - 1] ?? '') <= texto)
  return estan ? textos : textos.toSorted()
}

function objectText(valor: { readonly [clave: string]: Json | undefined }): string {
  let texto = ''
  for (const clave of inOrder(Object.keys(valor))) {
    const v = valor[clave]
    if (v !== undefined) texto += `${texto === '' ? '{' : ','}${JSON.stringify(clave)}:${textOf(v)}`
  }
  return texto === '' ? '{}' : `${texto}}`
}

function listText(valores: readonly Json[]): string {
  let texto = ''
  for (const valor of valores) texto += `${texto === '' ? '[' : ','}${textOf(valor)}`
  return texto === '' ? '[]' : `${texto}]`
}

function isList(valor: Json): valor is readonly Json[] {
  return Array.isArray(valor)
}

function integerText(valor: number): string {
  if (!Number.isSafeInteger(valor)) throw new RangeError(`only integers are canonical: ${valor}`)
  return String(valor)
}
