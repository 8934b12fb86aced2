// Findings of a table of inputs: grouped by what they say, each with its cell and what to do.
import { HALLAZGOS_MEDICION } from '@kpt/domain/mdm'
import type { Hallazgo as HallazgoDominio } from '@kpt/domain/shared'
import { contar, textoHallazgoMedicion } from '@kpt/textos'
import { Desplegable } from '../../ui/desplegable.tsx'
import { textoHallazgo, tituloRegla } from '../planes/frases.ts'
import { ChipGravedad } from '../planes/grupos-hallazgos.tsx'
import type { PreviaInsumo } from './carga.tsx'
import '../planes/hallazgos.css'

type Grupo = PreviaInsumo['grupos'][number]
type Hallazgo = Grupo['hallazgos'][number]

const ORDEN = ['error', 'aviso', 'nota']
const DE_TABLA: readonly string[] = HALLAZGOS_MEDICION

export function GruposDeTabla({ grupos }: { grupos: readonly Grupo[] }) {
  const ordenados = grupos.toSorted((a, b) => ORDEN.indexOf(a.gravedad) - ORDEN.indexOf(b.gravedad))
  return (
    <div className="grupos">
      {ordenados.map((g) => (
        <Desplegable
          key={g.regla}
          abierto={g.gravedad === 'error'}
          titulo={
            <span className="grupos__titulo">
              <ChipGravedad gravedad={g.gravedad} />
              <span>{g.hallazgos[0] ? fraseDe(g.hallazgos[0]).titulo : g.regla}</span>
              <span className="tenue numero">{contar(g.cuantos, 'vez', 'veces')}</span>
            </span>
          }
        >
          <HallazgosDeTabla hallazgos={g.hallazgos} />
          {g.cuantos > g.hallazgos.length ? (
            <p className="tenue">
              Se muestran los primeros {g.hallazgos.length} de {g.cuantos}.
            </p>
          ) : null}
        </Desplegable>
      ))}
    </div>
  )
}

export function HallazgosDeTabla({ hallazgos }: { hallazgos: readonly Hallazgo[] }) {
  return (
    <ul className="lista-hallazgos">
      {hallazgos.map((h) => {
        const { mensaje, remedio } = fraseDe(h)
        return (
          <li key={JSON.stringify([h.regla, h.ruta, h.valor])}>
            {h.ruta.celda ? <p className="lista-hallazgos__lugar">Celda {h.ruta.celda}</p> : null}
            <p>
              {mensaje} <span className="tenue">{remedio}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Of the table, or of a file that could not be read at all. */
function fraseDe(h: Hallazgo) {
  if (DE_TABLA.includes(h.regla)) return textoHallazgoMedicion(h as HallazgoDominio)
  return { titulo: tituloRegla(h.regla), ...textoHallazgo(h) }
}
