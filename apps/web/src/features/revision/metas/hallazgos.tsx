// What the rules say of a meta: how many of each, and each with its place, its sentence and the reason that the entity gave.

import type { Campo } from '@kpt/domain/seguimiento'
import type { Gravedad } from '@kpt/domain/shared'
import { contar, fraseHallazgoSeguimiento, NOMBRES_CAMPO } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../../ui/chip.tsx'
import type { HallazgoRevisado, MetaRevisada } from '../meta-revisada.ts'

const GRAVEDAD: Record<Gravedad, readonly [TonoChip, IconoChip, string, string]> = {
  error: ['mal', 'mal', 'error', 'errores'],
  aviso: ['alerta', 'alerta', 'aviso', 'avisos'],
  nota: ['nota', 'nota', 'nota', 'notas'],
}

export function ResumenHallazgos({ meta: { hallazgos } }: { meta: MetaRevisada }) {
  const cuantos = (g: Gravedad) => hallazgos.filter((h) => h.hallazgo.gravedad === g).length
  const hay = (Object.keys(GRAVEDAD) as Gravedad[]).filter((g) => cuantos(g) > 0)
  if (hay.length === 0) return <span className="tenue">Ninguno</span>
  return (
    <span className="chips">
      {hay.map((g) => {
        const [tono, icono, una, varias] = GRAVEDAD[g]
        return (
          <Chip key={g} tono={tono} icono={icono}>
            {contar(cuantos(g), una, varias)}
          </Chip>
        )
      })}
    </span>
  )
}

export function Hallazgos({ meta: { hallazgos, fuentes } }: { meta: MetaRevisada }) {
  if (hallazgos.length === 0) return null
  const fuente = (clave: string) => fuentes.find((f) => f.clave === clave)?.nombre ?? clave
  return (
    <div className="pila pila--2">
      <p className="tenue">Lo que las reglas le advirtieron a la entidad:</p>
      <ul className="hallazgos-revision">
        {hallazgos.map((h) => (
          <li key={`${h.hallazgo.regla}/${h.hallazgo.ruta.campo}/${h.hallazgo.ruta.fuente}`}>
            <UnHallazgo revisado={h} fuente={fuente} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function UnHallazgo({
  revisado: { hallazgo, motivo },
  fuente,
}: {
  revisado: HallazgoRevisado
  fuente: (c: string) => string
}) {
  const [tono, icono, palabra] = GRAVEDAD[hallazgo.gravedad]
  const { ruta } = hallazgo
  const lugar = [NOMBRES_CAMPO[ruta.campo as Campo], ruta.fuente ? fuente(ruta.fuente) : undefined].filter(Boolean)
  return (
    <>
      <Chip tono={tono} icono={icono}>
        {palabra[0]?.toUpperCase()}
        {palabra.slice(1)}
      </Chip>
      <div>
        {lugar.length > 0 ? <strong>{lugar.join(', ')}: </strong> : null}
        {fraseHallazgoSeguimiento(hallazgo) ?? hallazgo.regla}
        {motivo ? (
          <p>
            <strong>La entidad explicó:</strong> {motivo}
          </p>
        ) : null}
      </div>
    </>
  )
}
