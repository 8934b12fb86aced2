// One department as places: each municipality with its polygon, when the operator loaded them, and a mark at its seat.
import { type Caja, cajaDe, conMargen, type Figura, figuraDePasos, GRADO, type Punto } from '@kpt/domain/territorio'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import type { Contorno } from './contornos.ts'
import type { Glifo } from './glifos.tsx'
import { enLienzo, figuraDe, trazoDe } from './lienzo.ts'
import type { Lugar } from './lugar.ts'

export type MapaDepartamento = Respuesta<'GET /api/territorio/mapas/:departamento'>

/** How a municipality is shown: everything of a place but its drawing. */
export type MuestraMunicipio = Omit<Lugar, 'area' | 'marca'> & { readonly glifo: Glifo; readonly clase: string }

/** It does not change while the screen is open. */
export function useMapa(departamento: string) {
  const opciones = consulta('GET /api/territorio/mapas/:departamento', { params: { departamento } })
  return useQuery({ ...opciones, staleTime: Number.POSITIVE_INFINITY })
}

/** Outline of the department and polygons of its municipalities on the canvas. Computed once for each map that arrives. */
export function geometriaDe({ municipios, poligonos }: MapaDepartamento, contorno: Contorno | undefined) {
  const figuras = new Map<string, Figura>(
    Object.entries(poligonos?.anillos ?? {}).map(([codigo, pasos]) => [
      codigo,
      figuraDePasos(pasos).map((anillo) => anillo.map(([x, y]) => enLienzo(x / GRADO, y / GRADO))),
    ]),
  )
  const sedes = new Map(municipios.map((m) => [m.codigo, enLienzo(m.longitud, m.latitud)]))
  const delDepartamento = figuras.size > 0 ? [...figuras.values()].flat(2) : figuraDe(contorno?.trazo ?? '').flat()
  return { figuras, sedes, caja: cajaDelMapa([...delDepartamento, ...sedes.values()]) }
}

function cajaDelMapa(puntos: readonly Punto[]): Caja {
  return conMargen(cajaDe(puntos) ?? [0, 0, 1, 1], 0.05)
}

export function lugaresDelDepartamento(
  { figuras, sedes }: ReturnType<typeof geometriaDe>,
  muestras: readonly MuestraMunicipio[],
): Lugar[] {
  return muestras.flatMap(({ glifo, clase, ...muestra }) => {
    const punto = sedes.get(muestra.codigo)
    const figura = figuras.get(muestra.codigo)
    if (!punto) return []
    return [{ ...muestra, marca: { punto, glifo }, ...(figura ? { area: { trazo: trazoDe(figura, 10), clase } } : {}) }]
  })
}
