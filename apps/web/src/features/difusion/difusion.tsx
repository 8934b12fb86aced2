// One publication: what it says, the relay, the receipt, and who has relayed and read it.
import { formatFecha, formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Seguimiento } from './seguimiento.tsx'
import type { Difusion } from './tipos.ts'
import { Trasladar } from './trasladar.tsx'
import '../oficios/oficios.css'

export function PantallaDifusion() {
  const { numero } = useParams({ from: '/difusiones/$numero' })
  const difusion = useQuery(consulta('GET /api/difusiones/:numero', { params: { numero } }))
  return (
    <Pantalla
      titulo={difusion.data?.titulo ?? `Publicación ${numero}`}
      antetitulo={<span className="numero">{numero}</span>}
      migas={[
        { texto: 'Comunicaciones', a: '/oficios' },
        { texto: 'Publicaciones del DNP', a: '/difusiones' },
      ]}
    >
      <Datos de={difusion}>{(d) => <Partes difusion={d} />}</Datos>
    </Pantalla>
  )
}

function Partes({ difusion: d }: { difusion: Difusion }) {
  return (
    <div className="pila">
      <p className="tenue">
        Publicó {d.autor} (DNP) el {formatInstante(Date.parse(d.en))}; las gobernaciones la trasladan hasta el{' '}
        {formatFecha(d.trasladarHasta)}.{d.publica ? ' También la lee cualquiera.' : ''}
      </p>
      {d.propia?.demorada ? (
        <Aviso tono="alerta" titulo="El traslado está demorado">
          <p>El DNP ve que su gobernación no la ha trasladado.</p>
        </Aviso>
      ) : null}
      <Acuse difusion={d} />
      {d.traslado?.comentario ? (
        <section className="seccion" aria-labelledby="comentario-titulo">
          <h2 id="comentario-titulo">Lo que dice la {d.traslado.organismo}</h2>
          <p className="oficio__destinatario">{d.traslado.comentario}</p>
        </section>
      ) : null}
      <article className="oficio" aria-label="Publicación">
        <p className="oficio__destinatario">{d.texto}</p>
        {d.enlace ? (
          <p>
            <a href={d.enlace} rel="noreferrer">
              Abrir el documento
            </a>{' '}
            <span className="tenue menor">{d.enlace}</span>
          </p>
        ) : null}
      </article>
      {d.traslado ? (
        <p className="tenue menor">
          La {d.traslado.organismo} la trasladó a {d.traslado.municipios} municipios el{' '}
          {formatInstante(Date.parse(d.traslado.en))} ({d.traslado.autor}).
        </p>
      ) : null}
      {d.puede.trasladar ? <Trasladar difusion={d} /> : null}
      <Seguimiento numero={d.numero} />
    </div>
  )
}

function Acuse({ difusion: { numero, puede, propia } }: { difusion: Difusion }) {
  const acusar = useMutation({
    mutationFn: () => api('POST /api/difusiones/:numero/lectura', { params: { numero } }),
    onSettled: () => consultas.invalidateQueries(),
  })
  if (acusar.isSuccess) return <Aviso tono="bien" vivo enfocar titulo="Quedó el acuse de recibo" />
  if (propia?.leidaEn)
    return <p className="tenue">Con acuse de recibo · {formatInstante(Date.parse(propia.leidaEn))}</p>
  if (!puede.acusar) return null
  return (
    <section className="pila pila--2 no-imprimir" aria-label="Acuse de recibo">
      {acusar.error ? <Aviso tono="error">{acusar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton
          variante={puede.trasladar ? 'normal' : 'principal'}
          ocupado={acusar.isPending}
          onClick={() => acusar.mutate()}
        >
          Acusar recibo
        </Boton>
      </p>
    </section>
  )
}
