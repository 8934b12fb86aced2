// The parts of the queue. Those about what DNP selected are there for DNP, and for a gobernación while it has any.
import type { Filtros } from '../../../app/filtros.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Pestanas } from '../../../ui/pestanas.tsx'
import { type Cola, type EstadoCola, NOMBRES_COLA } from './estado.ts'

type Props = {
  readonly estado: EstadoCola
  readonly filtros: Filtros
  readonly cuentas: Cola['cuentas'] | undefined
}

export function PartesCola({ estado, filtros, cuentas }: Props) {
  const delDnp = useSesion()?.entidad === null
  const cuenta: Record<EstadoCola, number | undefined> = {
    por_revisar: cuentas?.porRevisar,
    seleccionados: cuentas?.seleccionados,
    por_trasladar: cuentas?.porTrasladar,
    en_ajustes: cuentas?.enAjustes,
    validados: cuentas?.validados,
    todos: undefined,
  }
  const seVe = (e: EstadoCola) =>
    (e !== 'seleccionados' && e !== 'por_trasladar') || e === estado || delDnp || (cuenta[e] ?? 0) > 0
  return (
    <Pestanas
      etiqueta="Reportes por estado de la revisión"
      pestanas={(Object.keys(NOMBRES_COLA) as EstadoCola[]).filter(seVe).map((e) => ({
        texto: NOMBRES_COLA[e],
        a: '/revision',
        busqueda: { ...filtros, pagina: undefined, estado: e === 'por_revisar' ? undefined : e },
        activa: e === estado,
        ...(cuenta[e] === undefined ? {} : { cuenta: cuenta[e] }),
      }))}
    />
  )
}
