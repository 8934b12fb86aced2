// Order of departments and of groups: the one chosen, in the address; ties and what has no figure go by name or by key, at the end.
import { faltan, parte, reportaron } from './hechos.ts'
import type { Departamento, Grupo, GrupoTablero } from './tipos.ts'

type Orden<F> = { readonly texto: string; readonly valor: (fila: F) => number | null; readonly cuantas?: boolean }
type Ordenes<F> = Readonly<Record<string, Orden<F>>>

/** The first one is the order without anything in the address. */
const DEPARTAMENTOS: Ordenes<Departamento> = {
  reportaron: { texto: 'Quienes más reportaron', valor: ({ cuenta }) => parte(reportaron(cuenta), cuenta) },
  faltan: { texto: 'A quienes más les falta', valor: ({ cuenta }) => faltan(cuenta), cuantas: true },
  validado: { texto: 'Más validados', valor: ({ cuenta }) => parte(cuenta.validado, cuenta) },
  fisico: { texto: 'Mayor avance físico', valor: ({ avance }) => avance.fisico },
  financiero: { texto: 'Mayor avance financiero', valor: ({ avance }) => avance.financiero },
  nombre: { texto: 'Nombre', valor: () => 0 },
}

const GRUPOS: Ordenes<Grupo> = {
  clave: { texto: 'El del plan o su código', valor: () => 0 },
  fisico: { texto: 'Mayor avance físico', valor: (g) => g.fisico },
  cuatrienio: { texto: 'Mayor avance del cuatrienio', valor: (g) => g.fisicoCuatrienio },
  financiero: { texto: 'Mayor avance financiero', valor: (g) => g.financiero },
  dinero: { texto: 'Más recursos programados', valor: (g) => Number(g.programado) },
}

/** Over many plans the code says little: the first order is by figure. */
const SECTORES: Ordenes<GrupoTablero> = {
  fisico: { texto: 'Mayor avance físico', valor: (g) => g.fisico },
  menor: { texto: 'Menor avance físico', valor: (g) => (g.fisico === null ? null : -g.fisico) },
  cuatrienio: { texto: 'Mayor avance del cuatrienio', valor: (g) => g.fisicoCuatrienio },
  financiero: { texto: 'Mayor avance financiero', valor: (g) => g.financiero },
  metas: { texto: 'Más metas', valor: (g) => g.metas },
  dinero: { texto: 'Más recursos programados', valor: (g) => Number(g.programado) },
  clave: { texto: 'Su código', valor: () => 0 },
}

export const OPCIONES_SECTORES = opciones(SECTORES)
export const OPCIONES_DEPARTAMENTOS = opciones(DEPARTAMENTOS)
export const OPCIONES_GRUPOS = opciones(GRUPOS)

const { compare } = new Intl.Collator('es')

export function ordenarDepartamentos(filas: readonly Departamento[], orden: string | undefined): Departamento[] {
  const porNombre = filas.toSorted((a, b) => compare(a.nombre, b.nombre))
  return ordenar(porNombre, DEPARTAMENTOS, orden)
}

/** What the bars of the departments draw in an order, and whether it is a number of entities instead of a share. */
export function medidaDelOrden(orden: string | undefined): Orden<Departamento> {
  const { reportaron: primera, nombre, ...otras } = DEPARTAMENTOS
  return (Object.hasOwn(otras, orden ?? '') ? otras[orden ?? ''] : primera) ?? { texto: '', valor: () => null }
}

/** Groups come in the order of their key: it stays among equals. */
export function ordenarGrupos(filas: readonly Grupo[], orden: string | undefined): Grupo[] {
  return ordenar(filas, GRUPOS, orden)
}

export function ordenarSectores(filas: readonly GrupoTablero[], orden: string | undefined): GrupoTablero[] {
  return ordenar(filas, SECTORES, orden)
}

function ordenar<F>(filas: readonly F[], ordenes: Ordenes<F>, orden: string | undefined): F[] {
  const elegido = Object.hasOwn(ordenes, orden ?? '') ? ordenes[orden ?? ''] : Object.values(ordenes)[0]
  const de = (fila: F) => elegido?.valor(fila) ?? Number.NEGATIVE_INFINITY
  return filas.toSorted((a, b) => (de(a) === de(b) ? 0 : de(b) - de(a)))
}

function opciones<F>(ordenes: Ordenes<F>): { valor: string; texto: string }[] {
  return Object.entries(ordenes).map(([clave, { texto }], i) => ({ valor: i === 0 ? '' : clave, texto }))
}
