// On the first screen of the entity: somebody asks to lead it. Whoever leads it is told at the request, not only at the end (R6.2).
import { territorioDe } from '@kpt/domain/acceso'
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import { useSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { EnlaceBoton } from '../../../ui/boton.tsx'

export function AvisoSolicitudes({ entidad }: { entidad: string }) {
  const sesion = useSesion()
  const suyo = sesion
    ? territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'solicitud.objetar')
    : null
  const { data } = useQuery({
    ...consulta('GET /api/entidades/:entidad/solicitudes', { params: { entidad } }),
    enabled: suyo !== null,
  })
  const cuantas = data?.filas.length ?? 0
  if (cuantas === 0) return null
  return (
    <Aviso
      tono="alerta"
      titulo={`${contar(cuantas, 'persona pide', 'personas piden')} ser usuario líder de esta entidad`}
    >
      <p>Si no la conoce o no corresponde, opóngase antes de que se decida.</p>
      <p>
        <EnlaceBoton to="/entidades/$entidad/solicitudes" params={{ entidad }}>
          Ver quién lo pide
        </EnlaceBoton>
      </p>
    </Aviso>
  )
}
