// The history of each row: which circular set it, which changed it, before and after, and what was granted over it.
import { FRASES_CAMBIO_FILA, formatFecha, textoActoDeCadena, textoCircular, textoMedida } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { CambiosFila } from './cambios-fila.tsx'
import { PdfDeCircular } from './pdf-circular.tsx'

type Historia = Respuesta<'GET /api/calendario/:instrumento/:vigencia/historia'>
export type FilaDeHistoria = Historia['filas'][number]

type Props = { readonly instrumento: 'seguimiento' | 'gestionweb'; readonly vigencia: string }

type Documentos = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>['circulares']

export function HistoriaCronograma({ documentos, ...params }: Props & { readonly documentos: Documentos }) {
  const documentoDe = (acto: { circular: string; fecha: string }) =>
    documentos.find((d) => d.numero === acto.circular && d.fecha === acto.fecha)?.documento ?? null
  const historia = useQuery(consulta('GET /api/calendario/:instrumento/:vigencia/historia', { params }))
  return (
    <Datos de={historia}>
      {({ actos, filas }) => (
        <>
          <section className="seccion">
            <h2>Circulares, de la primera a la última</h2>
            <ol className="pila pila--2 circulares">
              {actos.map((acto) => (
                <li key={acto.circular}>
                  <strong>{textoCircular(acto)}</strong>. {textoActoDeCadena(acto)}{' '}
                  <PdfDeCircular circular={documentoDe(acto)} />
                </li>
              ))}
            </ol>
          </section>
          <section className="seccion">
            <h2>Historia de cada actividad</h2>
            {filas.map((fila) => (
              <DeFila key={fila.clave} fila={fila} />
            ))}
          </section>
        </>
      )}
    </Datos>
  )
}

function DeFila({ fila: { texto, vigente, pasos, medidas, particulares } }: { fila: FilaDeHistoria }) {
  return (
    <Desplegable titulo={vigente ? texto : `${texto} (suprimida)`}>
      <ol className="pila pila--2">
        {pasos.map((paso) => (
          <li key={paso.acto.circular}>
            <p>
              <strong>{textoCircular(paso.acto)}</strong>: {FRASES_CAMBIO_FILA[paso.cambio]}
              {paso.cambio === 'agrega' && paso.despues
                ? `, con último día el ${formatFecha(paso.despues.limite)}`
                : ''}
              .
            </p>
            {paso.cambio === 'cambia' ? <CambiosFila paso={paso} /> : null}
          </li>
        ))}
      </ol>
      {medidas.map((medida) => (
        <p key={medida.numero}>
          {textoMedida(medida)}, para todo el país: {formatFecha(medida.fecha)}.
        </p>
      ))}
      {particulares > 0 ? (
        <p>
          {particulares === 1 ? 'Una medida le dio' : `${particulares} medidas le dieron`} otra fecha a alguna entidad:{' '}
          <Link to="/calendario/medidas">vea el registro de excepciones y prórrogas</Link>.
        </p>
      ) : null}
    </Desplegable>
  )
}
