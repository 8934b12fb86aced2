// Groups of findings by message, blocking ones first; each opens to its places: sheet and cell, or meta.
import { isPiloto, REGLAS_PLAN } from '@kpt/domain/planes'
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { textoHallazgo, tituloRegla } from './frases.ts'
import './hallazgos.css'

export type Grupo = Respuesta<'GET /api/entidades/:entidad/plan'>['hallazgos'][number]
export type Hallazgo = Grupo['hallazgos'][number]

const GRAVEDAD: Record<Grupo['gravedad'], { tono: TonoChip; icono: IconoChip; palabra: string; orden: number }> = {
  error: { tono: 'mal', icono: 'mal', palabra: 'Error', orden: 0 },
  aviso: { tono: 'alerta', icono: 'alerta', palabra: 'Aviso', orden: 1 },
  nota: { tono: 'nota', icono: 'nota', palabra: 'Nota', orden: 2 },
}

/** Without `entidad`, metas are named but not linked (they are not in the plan yet). */
export function GruposHallazgos({ entidad, grupos }: { entidad?: string; grupos: readonly Grupo[] }) {
  const ordenados = [...grupos].sort((a, b) => GRAVEDAD[a.gravedad].orden - GRAVEDAD[b.gravedad].orden)
  return (
    <div className="grupos">
      {ordenados.map((g) => (
        <Desplegable
          key={g.regla}
          titulo={
            <span className="grupos__titulo">
              <ChipGravedad gravedad={g.gravedad} />
              <span>{tituloRegla(g.regla)}</span>
              {isPiloto(g.regla) ? (
                <Chip tono="quieto" icono="reloj">
                  En prueba
                </Chip>
              ) : null}
              <span className="tenue numero">{contar(g.cuantos, 'vez', 'veces')}</span>
            </span>
          }
        >
          <ListaHallazgos hallazgos={g.hallazgos} {...(entidad ? { entidad } : {})} />
          <EnlaceRegla regla={g.regla} />
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

/** Findings of reading a file have no page: their remedy says it all. */
function EnlaceRegla({ regla }: { regla: string }) {
  if (!REGLAS_PLAN.some(({ id }) => id === regla)) return null
  return (
    <p>
      <Link to="/reglas" hash={regla}>
        Conozca esta regla
      </Link>
    </p>
  )
}

export function ChipGravedad({ gravedad }: { gravedad: Grupo['gravedad'] }) {
  const { tono, icono, palabra } = GRAVEDAD[gravedad]
  return (
    <Chip tono={tono} icono={icono}>
      {palabra}
    </Chip>
  )
}

type PropsLista = {
  readonly entidad?: string
  readonly hallazgos: readonly Hallazgo[]
  /** On the page of one meta: severities are mixed, and the meta need not be named. */
  readonly deUnaMeta?: boolean
}

export function ListaHallazgos({ entidad, hallazgos, deUnaMeta = false }: PropsLista) {
  return (
    <ul className="lista-hallazgos">
      {hallazgos.map((h) => (
        <li key={JSON.stringify([h.regla, h.ruta, h.valor])}>
          {deUnaMeta ? <ChipGravedad gravedad={h.gravedad} /> : null}
          <UnHallazgo hallazgo={deUnaMeta ? sinMeta(h) : h} entidad={entidad} />
        </li>
      ))}
    </ul>
  )
}

function sinMeta(h: Hallazgo): Hallazgo {
  const { meta: _, ...ruta } = h.ruta
  return { ...h, ruta }
}

function UnHallazgo({ hallazgo, entidad }: { hallazgo: Hallazgo; entidad: string | undefined }) {
  const { mensaje, remedio } = textoHallazgo(hallazgo)
  return (
    <>
      <p className="lista-hallazgos__lugar">
        <Lugar hallazgo={hallazgo} entidad={entidad} />
      </p>
      <p>
        {mensaje} <span className="tenue">{remedio}</span>
      </p>
    </>
  )
}

function Lugar({ hallazgo: { ruta }, entidad }: { hallazgo: Hallazgo; entidad: string | undefined }) {
  const celda = ruta.hoja ? `Hoja «${ruta.hoja}»${ruta.celda ? `, celda ${ruta.celda}` : ''}` : null
  const meta =
    ruta.meta && entidad && /^\d+-M-\d+$/.test(ruta.meta) ? (
      <Link to="/entidades/$entidad/plan/metas/$meta" params={{ entidad, meta: ruta.meta }}>
        {ruta.meta}
      </Link>
    ) : ruta.meta ? (
      `Meta ${ruta.meta}`
    ) : null
  return (
    <>
      {celda}
      {celda && meta ? ' · ' : null}
      {meta}
      {celda || meta || ruta.vigencia ? null : 'Todo el plan'}
      {(celda || meta) && ruta.vigencia ? ' · ' : null}
      {ruta.vigencia ? `Vigencia ${ruta.vigencia}` : null}
    </>
  )
}
