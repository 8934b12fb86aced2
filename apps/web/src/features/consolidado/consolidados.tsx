// The consolidated book of a corte: whether there is one and of when, asking for it, how far it is, taking it away.
import { contar, formatInstante, formatNumero, formatPorcentaje } from '@kpt/textos'
import { direccion } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import {
  type ClaveConsolidado,
  type Consolidado,
  RUTA_ARCHIVO,
  useAmbitos,
  useConsolidado,
} from './usar-consolidado.ts'
import './consolidado.css'

type Corte = { readonly instrumento: 'seguimiento' | 'gestionweb'; readonly vigencia: string; readonly corte: string }

export function Consolidados({ clave }: { clave: Corte }) {
  const ambitos = useAmbitos()
  const { instrumento } = clave
  if (instrumento !== 'seguimiento' || ambitos.length === 0) return null
  return (
    <section className="seccion no-imprimir" aria-labelledby="consolidado">
      <h2 id="consolidado">Libro consolidado</h2>
      <p className="tenue">
        Un libro de Excel con todo el corte: cada entidad, cada meta con lo programado, lo ejecutado y sus cifras, y el
        dinero por fuente.
      </p>
      {ambitos.map((ambito) => (
        <Uno key={ambito} clave={{ ...clave, instrumento, ambito }} />
      ))}
    </section>
  )
}

function Uno({ clave }: { clave: ClaveConsolidado }) {
  const { estado, preparar } = useConsolidado(clave)
  return (
    <Datos de={estado} lineas={2}>
      {(libro) => (
        <div className="consolidado">
          <h3>{libro.nombre}</h3>
          <Estado libro={libro} />
          {libro.enCurso ? <Preparando progreso={libro.enCurso.progreso} /> : null}
          {libro.fallido ? (
            <Aviso tono="error">
              No se pudo preparar el libro. Inténtelo de nuevo; si vuelve a pasar, avise al DNP.
            </Aviso>
          ) : null}
          {preparar.isError ? <Aviso tono="error">{preparar.error.message}</Aviso> : null}
          <div className="acciones">
            {libro.listo ? <Descargar clave={clave} libro={libro} /> : null}
            {libro.enCurso || libro.listo?.alDia ? null : (
              <Boton ocupado={preparar.isPending} onClick={() => preparar.mutate()}>
                {libro.listo ? 'Preparar con lo último' : 'Preparar el libro'}
              </Boton>
            )}
          </div>
        </div>
      )}
    </Datos>
  )
}

function Estado({ libro: { listo, enCurso } }: { libro: Consolidado }) {
  if (!listo) return enCurso ? null : <p>Aún no se ha preparado.</p>
  return (
    <>
      <p>
        Con lo enviado hasta el {formatInstante(Date.parse(listo.datosEn))}: {contar(listo.metas, 'meta', 'metas')},{' '}
        {tamano(listo.bytes)}. Lo pidió {listo.pedidoPor}.
      </p>
      {listo.alDia ? <p className="tenue">Está al día: nada ha cambiado desde entonces.</p> : null}
      {listo.alDia || enCurso ? null : <Aviso tono="alerta">{fraseAtras(listo.enviosPosteriores)}</Aviso>}
    </>
  )
}

function Preparando({ progreso }: { progreso: number | null }) {
  return (
    <div className="pila pila--2" role="status">
      <Barra
        etiqueta="Preparación del libro"
        fraccion={progreso ?? 0}
        figura={progreso === null ? 'En espera' : formatPorcentaje(progreso, 0)}
      />
      <p className="tenue">Puede salir de esta página: el libro sigue y lo encontrará aquí.</p>
    </div>
  )
}

function Descargar({ clave, libro }: { clave: ClaveConsolidado; libro: Consolidado }) {
  const atras = libro.listo?.alDia === false
  return (
    <a className="boton boton--normal" href={direccion(RUTA_ARCHIVO, { params: clave })} download>
      <IconoBajar />
      {atras ? 'Descargar el que hay (XLSX)' : 'Descargar el libro (XLSX)'}
      <span className="solo-lector">: {libro.nombre}</span>
    </a>
  )
}

function fraseAtras(envios: number): string {
  return envios > 0
    ? `Después de este libro hay ${contar(envios, 'envío', 'envíos')}. Prepárelo de nuevo para tenerlos.`
    : 'Después de este libro cambió la situación de alguna entidad. Prepárelo de nuevo para verla.'
}

/** `940 kB`, `12,4 MB`. */
function tamano(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumero(String(Math.ceil(bytes / 1000)))} kB`
  return `${formatNumero(String(Math.round(bytes / 100_000) / 10))} MB`
}
