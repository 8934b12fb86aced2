// Canonical text of a document: what gets hashed, stored and verified years later. Same content, same text.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [clave: string]: Json | undefined }

/** JSON with keys in code-point order, no white space and absent keys left out. Numbers must be integers: decimals are text. */
export function canonicalText(valor: Json): string {
  if (typeof valor === 'string') return JSON.stringify(valor)
  if (valor === null) return 'null'
  if (typeof valor === 'number') return integerText(valor)
  if (typeof valor === 'boolean') return valor ? 'true' : 'false'
  return isList(valor) ? listText(valor) : objectText(valor)
}

// Texts grow by adding to them: documents of thousands of cells are written and read again in every submission.

function objectText(valor: { readonly [clave: string]: Json | undefined }): string {
  let texto = ''
  for (const clave of Object.keys(valor).sort()) {
    const v = valor[clave]
    if (v !== undefined) texto += `${texto === '' ? '{' : ','}${JSON.stringify(clave)}:${canonicalText(v)}`
  }
  return texto === '' ? '{}' : `${texto}}`
}

function listText(valores: readonly Json[]): string {
  let texto = ''
  for (const valor of valores) texto += `${texto === '' ? '[' : ','}${canonicalText(valor)}`
  return texto === '' ? '[]' : `${texto}]`
}

function isList(valor: Json): valor is readonly Json[] {
  return Array.isArray(valor)
}

function integerText(valor: number): string {
  if (!Number.isSafeInteger(valor)) throw new RangeError(`only integers are canonical: ${valor}`)
  return String(valor)
}
