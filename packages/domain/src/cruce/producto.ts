// Which product of the Catálogo Programático a CUIPO row names: CHIP writes its name, and the code after it only where the name is not its own.
import { comparable } from '../shared/index.ts'

export type ProductoNombrado = { readonly codigo: string; readonly nombre: string }

export type IndiceProductos = ReadonlyMap<string, readonly string[]>

/** Products in force by normalised name. */
export function indiceProductos(productos: readonly ProductoNombrado[]): IndiceProductos {
  const indice = new Map<string, string[]>()
  for (const { codigo, nombre } of productos) {
    const llave = comparable(nombre)
    const hay = indice.get(llave)
    if (!hay) indice.set(llave, [codigo])
    else if (!hay.includes(codigo)) hay.push(codigo)
  }
  return indice
}

export type ProductoResuelto =
  | { readonly tipo: 'codigo'; readonly codigo: string }
  | { readonly tipo: 'ninguno' }
  | { readonly tipo: 'sin_codigo' }
  | { readonly tipo: 'ambiguo'; readonly codigos: readonly string[] }

/** `delProyecto`: products that the plan has under the same BPIN, which tell apart a name that several products share. */
export function resolverProducto(
  escrito: string,
  indice: IndiceProductos,
  delProyecto: ReadonlySet<string>,
): ProductoResuelto {
  const pegado = /(?:^|\D)(\d{7})$/.exec(escrito)?.[1]
  if (pegado !== undefined) return { tipo: 'codigo', codigo: pegado }
  const llave = comparable(escrito)
  if (llave === '' || llave === 'no aplica') return { tipo: 'ninguno' }
  const codigos = indice.get(llave) ?? []
  const [unico, ...otros] = codigos
  if (unico === undefined) return { tipo: 'sin_codigo' }
  if (otros.length === 0) return { tipo: 'codigo', codigo: unico }
  const suyos = codigos.filter((codigo) => delProyecto.has(codigo))
  return suyos.length === 1 && suyos[0] !== undefined
    ? { tipo: 'codigo', codigo: suyos[0] }
    : { tipo: 'ambiguo', codigos }
}
