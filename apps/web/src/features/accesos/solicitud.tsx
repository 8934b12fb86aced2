// One request as DNP support looks at it: who asks, for which entity, with which papers; what to check and what to decide (R6.2, R6.4).
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { EnlaceAuditoria } from '../../app/enlace-auditoria.tsx'
import { nombreCompleto } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Decidir } from './decidir/decidir.tsx'
import { AvisoHecho } from './solicitud/aviso-hecho.tsx'
import { Cabecera } from './solicitud/cabecera.tsx'
import { Documentos } from './solicitud/documentos.tsx'
import { Historia } from './solicitud/historia.tsx'
import { Objeciones } from './solicitud/objeciones.tsx'
import { Persona } from './solicitud/persona.tsx'
import { Similares } from './solicitud/similares.tsx'
import { Vistas } from './solicitud/vistas.tsx'
import type { Solicitud } from './tipos.ts'
import './accesos.css'

export function PantallaSolicitudDeAcceso() {
  const { radicado } = useParams({ from: '/accesos/solicitudes/$radicado' })
  const solicitud = useQuery({
    ...consulta('GET /api/accesos/solicitudes/:radicado', { params: { radicado } }),
    // A colleague, the applicant or whoever objects may act meanwhile.
    refetchInterval: 30_000,
  })
  return (
    <Pantalla
      titulo={solicitud.data ? `Solicitud de ${nombreCompleto(solicitud.data.entidad)}` : `Solicitud ${radicado}`}
      antetitulo={solicitud.data ? <span className="numero">{radicado}</span> : undefined}
      migas={[{ texto: 'Accesos', a: '/accesos' }]}
    >
      <Datos de={solicitud}>{(s) => <Partes key={s.radicado} solicitud={s} />}</Datos>
    </Pantalla>
  )
}

function Partes({ solicitud }: { solicitud: Solicitud }) {
  return (
    <div className="pila">
      <AvisoHecho solicitud={solicitud} />
      <Cabecera solicitud={solicitud} />
      <Objeciones objeciones={solicitud.objeciones} />
      <div className="mesa">
        <div className="pila">
          <Persona solicitud={solicitud} />
          <Documentos solicitud={solicitud} />
        </div>
        <Decidir solicitud={solicitud} />
      </div>
      <Similares similares={solicitud.similares} />
      <Historia historia={solicitud.historia} />
      <EnlaceAuditoria
        entidad={solicitud.entidad.codigo}
        sujeto={`solicitud/${solicitud.radicado}`}
        de="esta solicitud"
      />
      <Vistas solicitud={solicitud} />
    </div>
  )
}
