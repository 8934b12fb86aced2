// Where the request stands: its state, its term, who has it, and who leads the entity today.
import { DIAS_SIN_NOTICIA } from '@kpt/domain/acceso'
import { fechaEn, sumarDias } from '@kpt/domain/shared'
import { formatFecha, formatInstante, NOMBRES_CLASE_LIDERAZGO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useAhora } from '../../../app/reloj.ts'
import { type Definicion, Definiciones } from '../../../ui/definiciones.tsx'
import { ChipEstado, ChipPlazo, ultimoDia } from '../marcas.tsx'
import type { Solicitud } from '../tipos.ts'
import { Asignacion } from './asignacion.tsx'

export function Cabecera({ solicitud: s }: { solicitud: Solicitud }) {
  const ahora = useAhora()
  return (
    <section aria-label="Cómo va la solicitud">
      <Definiciones
        lista={[
          { nombre: 'Estado', valor: <ChipEstado estado={s.estado} /> },
          ...plazoDe(s, ahora),
          { nombre: 'La tiene', valor: <Asignacion solicitud={s} /> },
          { nombre: 'Usuario líder hoy', valor: <LiderActual solicitud={s} /> },
        ]}
      />
    </section>
  )
}

function plazoDe(s: Solicitud, ahora: number): Definicion[] {
  if (s.estado === 'por_verificar')
    return [
      {
        nombre: 'Debe responderse',
        valor: (
          <>
            <ChipPlazo vence={s.respuestaAntesDe} ahora={ahora} />
            <br />
            <span className="tenue">hasta el {ultimoDia(s.respuestaAntesDe)}</span>
          </>
        ),
      },
    ]
  if (s.estado !== 'por_completar' && s.estado !== 'aceptada')
    return [{ nombre: 'Desde', valor: formatInstante(Date.parse(s.estadoEn)) }]
  const hasta = formatFecha(sumarDias(fechaEn(Date.parse(s.estadoEn)), DIAS_SIN_NOTICIA))
  return [{ nombre: s.estado === 'aceptada' ? 'Puede activar hasta' : 'Puede completar hasta', valor: hasta }]
}

function LiderActual({ solicitud: { liderActual, entidad } }: { solicitud: Solicitud }) {
  return (
    <>
      {liderActual ? (
        <>
          {liderActual.nombre}
          {liderActual.clase === 'encargo' ? ` (${NOMBRES_CLASE_LIDERAZGO.encargo.toLowerCase()})` : ''}
          <br />
          <span className="tenue">desde el {formatFecha(fechaEn(Date.parse(liderActual.desde)))}</span>
        </>
      ) : (
        'Ninguno'
      )}
      <br />
      <Link to="/entidades/$entidad/lideres" params={{ entidad: entidad.codigo }}>
        Quiénes han sido
      </Link>
    </>
  )
}
