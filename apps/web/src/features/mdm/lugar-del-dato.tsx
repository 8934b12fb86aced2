// Where a value stands: the source, the version of its table, and the row of the file; or what the entity answered, which opens in place.
import { nombreFuenteMdm } from '@kpt/textos'
import { lazy, Suspense } from 'react'
import { DesplegableAlAbrir } from '../../ui/desplegable.tsx'
import { Esqueleto } from '../../ui/esqueleto.tsx'
import type { Procede, Traza } from './tipos.ts'

/** A file of its own: most values do not come out of answers. */
const RespuestasDelDato = lazy(() =>
  import('./respuestas-del-dato.tsx').then((m) => ({ default: m.RespuestasDelDato })),
)

type Props = { readonly procede: Procede; readonly de: Pick<Traza, 'corrida' | 'entidad'> }

export function LugarDelDato({ procede, de }: Props) {
  return procede.respuestas ? <DeRespuestas procede={procede} de={de} /> : <DeTabla procede={procede} />
}

function DeTabla({ procede: { fuente, version, fila, columna } }: Pick<Props, 'procede'>) {
  return (
    <p className="tenue menor">
      {nombreFuenteMdm(fuente)}
      {version === null ? ', sin tabla cargada' : `, versión ${version} de su tabla`}
      {fila === null ? '' : `, fila ${fila}`}, columna <code>{columna}</code>
    </p>
  )
}

function DeRespuestas({ procede: { fuente, columna, version, respuestas }, de }: Props) {
  const enviada = respuestas?.version ?? null
  return (
    <>
      <p className="tenue menor">
        {enviada === null
          ? `No había enviado ${nombreFuenteMdm(fuente)} cuando se tomaron las respuestas`
          : `Respuestas de ${nombreFuenteMdm(fuente)}, versión ${enviada} del envío`}
        {` (versión ${version ?? ''} de la tabla)`}, columna <code>{columna}</code>
      </p>
      <DesplegableAlAbrir titulo="Ver las respuestas de las que sale">
        {() => (
          <Suspense fallback={<Esqueleto lineas={4} />}>
            <RespuestasDelDato corrida={de.corrida.corrida} entidad={de.entidad.codigo} columna={columna} />
          </Suspense>
        )}
      </DesplegableAlAbrir>
    </>
  )
}
