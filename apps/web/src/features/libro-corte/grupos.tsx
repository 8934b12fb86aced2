// Findings of a filled workbook by message, blocking ones first; each says sheet and cell, what was seen and what to do.
import type { Hallazgo } from '@kpt/domain/shared'
import { contar } from '@kpt/textos'
import { textoHallazgoCorte, tituloHallazgoCorte } from '@kpt/textos/libro-corte'
import { Desplegable } from '../../ui/desplegable.tsx'
import { ChipGravedad } from '../planes/grupos-hallazgos.tsx'
import type { Vista } from './tipos.ts'

type Grupo = Vista['grupos'][number]

export function GruposDelLibro({ grupos }: { grupos: readonly Grupo[] }) {
  if (grupos.length === 0) return <p>No se encontraron errores ni avisos.</p>
  const errores = grupos.filter((g) => g.gravedad === 'error').reduce((suma, g) => suma + g.cuantos, 0)
  return (
    <>
      <p>
        {errores > 0
          ? `Hay ${contar(errores, 'error', 'errores')}. Puede confirmar el libro y corregir después: el borrador siempre se guarda.`
          : 'No hay errores. Los avisos se confirman con su motivo en la página del reporte.'}
      </p>
      <div className="grupos">
        {grupos.map((g) => (
          <Desplegable
            key={g.regla}
            titulo={
              <span className="grupos__titulo">
                <ChipGravedad gravedad={g.gravedad} />
                <span>{tituloHallazgoCorte(g.regla)}</span>
                <span className="tenue numero">{contar(g.cuantos, 'vez', 'veces')}</span>
              </span>
            }
          >
            <Hallazgos hallazgos={g.hallazgos} />
            {g.cuantos > g.hallazgos.length ? (
              <p className="tenue">
                Se muestran los primeros {g.hallazgos.length}. El libro con los hallazgos los trae todos.
              </p>
            ) : null}
          </Desplegable>
        ))}
      </div>
    </>
  )
}

export function Hallazgos({ hallazgos }: { hallazgos: Grupo['hallazgos'] }) {
  return (
    <ul className="lista-hallazgos">
      {hallazgos.map((h) => {
        const { mensaje, remedio } = textoHallazgoCorte(h as Hallazgo)
        const { hoja, celda, meta } = h.ruta
        const lugar = [hoja && `Hoja «${hoja}»${celda ? `, celda ${celda}` : ''}`, isMeta(meta) && `Meta ${meta}`]
        return (
          <li key={JSON.stringify([h.regla, h.ruta, h.valor])}>
            <p className="lista-hallazgos__lugar">{lugar.filter(Boolean).join(' · ') || 'Todo el libro'}</p>
            <p>
              {mensaje} <span className="tenue">{remedio}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** A question is told by its words, which are in the message. */
const isMeta = (lugar: string | undefined): boolean => lugar?.includes('-M-') ?? false
