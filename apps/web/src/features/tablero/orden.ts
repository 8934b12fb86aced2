// Order of the departments: the one chosen, in the address; ties and departments without a figure go by name, at the end.
import { faltan, parte, reportaron } from './hechos.ts'
import type { Departamento } from './tipos.ts'

type Orden = { readonly texto: string; readonly valor: (d: Departamento) => number | null }

const ORDENES = {
  reportaron: { texto: 'Quienes más reportaron', valor: ({ cuenta }) => parte(reportaron(cuenta), cuenta) },
  faltan: { texto: 'A quienes más les falta', valor: ({ cuenta }) => faltan(cuenta) },
  validado: { texto: 'Más validados', valor: ({ cuenta }) => parte(cuenta.validado, cuenta) },
  fisico: { texto: 'Mayor avance físico', valor: ({ avance }) => avance.fisico },
  financiero: { texto: 'Mayor avance financiero', valor: ({ avance }) => avance.financiero },
  nombre: { texto: 'Nombre', valor: () => 0 },
} as const satisfies Record<string, Orden>

export type ClaveOrden = keyof typeof ORDENES

/** The first one is the order without anything in the address. */
export const OPCIONES_ORDEN = Object.entries(ORDENES).map(([clave, { texto }], i) => ({
  valor: i === 0 ? '' : clave,
  texto,
}))

const { compare } = new Intl.Collator('es')

export function ordenar(departamentos: readonly Departamento[], orden: string | undefined): Departamento[] {
  const { valor }: Orden = Object.hasOwn(ORDENES, orden ?? '') ? ORDENES[orden as ClaveOrden] : ORDENES.reportaron
  const de = (d: Departamento) => valor(d) ?? Number.NEGATIVE_INFINITY
  return departamentos.toSorted((a, b) => diferencia(de(b), de(a)) || compare(a.nombre, b.nombre))
}

function diferencia(a: number, b: number): number {
  return a === b ? 0 : a - b
}
