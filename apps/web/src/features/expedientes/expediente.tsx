// One file: its facts, what can be done with it, its entities apart by what they omitted, its copies and its history.
import { CLASES_OMISION } from '@kpt/domain/reportes'
import { ADVERTENCIA_EXPEDIENTE, contar, formatInstante, NOMBRES_OMISION, RELATO_ACTO_EXPEDIENTE } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { ActosExpediente } from './actos.tsx'
import { ChipExpediente } from './chip-expediente.tsx'
import { Folios } from './folios.tsx'

export type Expediente = Respuesta<'GET /api/expedientes/:numero'>

export function PantallaExpedienteDeControl() {
  const { numero = '' } = useParams({ strict: false }) as { numero?: string }
  const expediente = useQuery(consulta('GET /api/expedientes/:numero', { params: { numero } }))
  return (
    <Pantalla
      titulo={`Expediente ${numero}`}
      migas={[{ texto: 'Expedientes', a: '/expedientes' }]}
      entrada={ADVERTENCIA_EXPEDIENTE}
    >
      <Datos de={expediente} lineas={6}>
        {(e) => (
          <>
            <Cabeza expediente={e} />
            {e.cambiaron > 0 ? (
              <Aviso tono="alerta">
                Lo que el expediente dice de {contar(e.cambiaron, 'entidad', 'entidades')} ya no es lo que consta hoy.
                En la lista se dice de cuáles y por qué.
              </Aviso>
            ) : null}
            <ActosExpediente numero={e.numero} actos={e.actos} />
            <PorClase expediente={e} />
            <Descargas numero={e.numero} />
            <Historia expediente={e} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Cabeza({ expediente: e }: { expediente: Expediente }) {
  return (
    <Definiciones
      lista={[
        { nombre: 'Estado', valor: <ChipExpediente estado={e.estado} /> },
        { nombre: 'Corte', valor: `Corte ${e.corte} de ${e.vigencia}` },
        { nombre: 'Para', valor: e.destinatario },
        { nombre: 'Como constaba el', valor: formatInstante(Date.parse(e.juzgadoEn), true) },
        { nombre: 'Motivo', valor: e.motivo },
        { nombre: 'Huella (SHA-256)', valor: <code className="menor sin-corte">{e.sha256.slice(0, 16)}…</code> },
      ]}
    />
  )
}

function PorClase({ expediente }: { expediente: Expediente }) {
  const [filtros] = useFiltros()
  const clase = CLASES_OMISION.find((c) => c === filtros.clase) ?? 'silencio'
  return (
    <section className="pila" aria-label="Entidades del expediente">
      <Pestanas
        etiqueta="Entidades por situación"
        pestanas={CLASES_OMISION.map((c) => ({
          texto: NOMBRES_OMISION[c],
          a: `/expedientes/${expediente.numero}`,
          busqueda: { clase: c === 'silencio' ? undefined : c },
          activa: c === clase,
          cuenta: expediente[c],
        }))}
      />
      <Folios numero={expediente.numero} clase={clase} />
    </section>
  )
}

const FORMAS = [
  ['pdf', 'PDF'],
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['zip', 'Todo, con sus huellas (ZIP)'],
] as const

function Descargas({ numero }: { numero: string }) {
  return (
    <section className="pila pila--2 no-imprimir">
      <h2>Descargar</h2>
      <p className="acciones">
        {FORMAS.map(([forma, texto]) => (
          <a
            key={forma}
            className="boton boton--normal"
            download
            href={direccion('GET /api/expedientes/:numero/descarga/:forma', { params: { numero, forma } })}
          >
            {texto}
          </a>
        ))}
      </p>
    </section>
  )
}

function Historia({ expediente }: { expediente: Expediente }) {
  return (
    <section className="pila pila--2">
      <h2>Historia</h2>
      <ol className="historia">
        {expediente.historia.map((s) => (
          <li key={`${s.en} ${s.acto}`}>
            <p>
              <strong>{s.persona}</strong> {RELATO_ACTO_EXPEDIENTE[s.acto]}.{s.texto ? ` ${s.texto}` : ''}
            </p>
            <p className="tenue menor">{formatInstante(Date.parse(s.en), true)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
