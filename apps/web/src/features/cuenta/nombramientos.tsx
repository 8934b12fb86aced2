// As what a person acts or acted, and of which body: an account is a person, what it may do is here.
import { formatInstante, NOMBRES_ROL } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Nombramiento = Respuesta<'GET /api/cuenta'>['nombramientos'][number]

export function Nombramientos({ nombramientos }: { nombramientos: readonly Nombramiento[] }) {
  return (
    <section className="seccion" aria-labelledby="nombramientos">
      <h2 id="nombramientos">Sus nombramientos</h2>
      <Tabla titulo="Sus nombramientos" tituloOculto columnas={COLUMNAS} filas={nombramientos} clave={(n) => n.id} />
    </section>
  )
}

const SITUACIONES: Record<Nombramiento['situacion'], readonly [TonoChip, IconoChip, string]> = {
  vigente: ['bien', 'bien', 'Vigente'],
  por_comenzar: ['nota', 'reloj', 'Por comenzar'],
  terminado: ['quieto', 'raya', 'Terminado'],
  sin_efecto: ['quieto', 'raya', 'Sin efecto'],
}

const COLUMNAS: Columna<Nombramiento>[] = [
  {
    clave: 'rol',
    titulo: 'Como',
    nombra: true,
    celda: (n) => `${NOMBRES_ROL[n.rol]}${n.clase === 'encargo' ? ' (encargo)' : ''}`,
  },
  { clave: 'entidad', titulo: 'De', celda: (n) => n.entidad?.nombre ?? 'Nivel nacional' },
  { clave: 'desde', titulo: 'Desde', celda: (n) => formatInstante(Date.parse(n.desde)) },
  {
    clave: 'hasta',
    titulo: 'Hasta',
    celda: (n) => (n.hasta === null ? 'Sin fecha' : formatInstante(Date.parse(n.hasta))),
  },
  { clave: 'situacion', titulo: 'Situación', celda: (n) => <ChipSituacion de={n.situacion} /> },
]

function ChipSituacion({ de }: { de: Nombramiento['situacion'] }) {
  const [tono, icono, palabra] = SITUACIONES[de]
  return (
    <Chip tono={tono} icono={icono}>
      {palabra}
    </Chip>
  )
}
