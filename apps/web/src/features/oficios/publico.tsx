// The public page of a letter: whether it is authentic, what it is about, and whether it keeps its effect.
import { AVISO_DEMOSTRACION, formatFecha, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Vacio } from '../../ui/vacio.tsx'

type Verificado = Respuesta<'GET /api/verificaciones/oficios/:radicado'>

export function OficioPublico({ radicado }: { radicado: string }) {
  const oficio = useQuery(consulta('GET /api/verificaciones/oficios/:radicado', { params: { radicado } }))
  if (isErrorApi(oficio.error, 'oficio.no_existe'))
    return (
      <Vacio titulo={`No hay ningún oficio ${radicado}`}>
        <p>Revise el número en el documento. Si está bien escrito, ese documento no lo expidió este sistema.</p>
      </Vacio>
    )
  return <Datos de={oficio}>{(o) => <Hoja oficio={o} />}</Datos>
}

function Hoja({ oficio: o }: { oficio: Verificado }) {
  return (
    <>
      <Aviso
        tono={o.sinEfecto ? 'alerta' : 'bien'}
        titulo={o.sinEfecto ? 'Auténtico, y sin efecto' : 'Oficio auténtico'}
      >
        <p>
          {o.sinEfecto
            ? `Quedó sin efecto por ${o.sinEfecto}.`
            : 'Este sistema lo expidió con este número y este contenido.'}
        </p>
      </Aviso>
      {o.demostracion ? <Aviso tono="nota">{AVISO_DEMOSTRACION}</Aviso> : null}
      <Definiciones
        lista={[
          { nombre: 'Número', valor: <span className="numero">{o.radicado}</span> },
          { nombre: 'De', valor: o.emisor },
          { nombre: 'Dirigido a', valor: o.entidad },
          { nombre: 'Fecha', valor: formatFecha(o.fecha) },
          { nombre: 'Asunto', valor: o.asunto },
          { nombre: 'Firmó', valor: `${o.firmante.nombre}, ${nombreRol(o.firmante.rol)}` },
          ...(o.estado === 'no_salio'
            ? [{ nombre: 'Entrega', valor: 'No salió: la entidad cumplió antes de que se enviara' }]
            : []),
          { nombre: 'Huella del contenido (SHA-256)', valor: <code className="huella">{o.sha256}</code> },
          ...(o.pdf ? [{ nombre: 'Huella del PDF (SHA-256)', valor: <code className="huella">{o.pdf}</code> }] : []),
        ]}
      />
    </>
  )
}
