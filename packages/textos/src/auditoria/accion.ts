// What an audited act is called in a filter, and how it is told after the name of its author.
export type Hechos = Readonly<Record<string, unknown>>
type Frase = (hechos: Hechos, sujeto: string) => string
export type Accion = { readonly nombre: string; readonly frase: Frase }

export function accion(nombre: string, frase: Frase): Accion {
  return { nombre, frase }
}

export function conPrefijo(prefijo: string, acciones: Readonly<Record<string, Accion>>) {
  return Object.fromEntries(Object.entries(acciones).map(([nombre, suya]) => [`${prefijo}.${nombre}`, suya]))
}
