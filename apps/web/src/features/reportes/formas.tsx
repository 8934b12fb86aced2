// What each instrument shows in the screens that all reports share. Questionnaires come in a file of their own: who fills metas does not load them.
import { nombreDeReporte } from '@kpt/textos'
import { type ComponentType, lazy, Suspense } from 'react'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import type { DeLugar, DePalabras } from './diferencias/palabras.ts'
import { ConPalabrasDeMetas, CuerpoMetas, EnvioMetas } from './metas.tsx'

type Props = { readonly clave: Clave; readonly reporte: Reporte }

type Forma = {
  readonly titulo: (clave: Clave) => string
  /** What the version of its rules is of. */
  readonly reglas: string
  /** In the address of the report, what opens one of its places. */
  readonly aLugar: (lugar: string | undefined) => Readonly<Record<string, string | undefined>>
  /** The values of the report, to be filled or read. */
  readonly Cuerpo: ComponentType<Props>
  /** What is looked at before sending. */
  readonly Envio: ComponentType<Props>
  /** How what changed is told, in the words of a sent version. */
  readonly ConPalabras: ComponentType<DePalabras>
  /** A meta or a question of a sent version, named in a line. */
  readonly Lugar: ComponentType<DeLugar>
  /** Ways of filling it besides its screen, and figures that come out of it. */
  readonly caminos: readonly { readonly texto: string; readonly parte: string; readonly si: (r: Reporte) => boolean }[]
}

const CuerpoGestion = lazy(() =>
  import('../gestionweb/responder/formas.tsx').then((m) => ({ default: m.CuerpoGestionweb })),
)
const EnvioGestion = lazy(() =>
  import('../gestionweb/responder/formas.tsx').then((m) => ({ default: m.EnvioGestionweb })),
)

const ConPalabrasGestion = lazy(() =>
  import('../gestionweb/con-palabras.tsx').then((m) => ({ default: m.ConPalabrasDePreguntas })),
)

const LugarGestion = lazy(() => import('../gestionweb/con-palabras.tsx').then((m) => ({ default: m.PreguntaNombrada })))

const FORMAS: Readonly<Record<Clave['instrumento'], Forma>> = {
  seguimiento: {
    titulo: ({ corte, vigencia }) => `Reporte del corte ${corte} de ${vigencia}`,
    Cuerpo: CuerpoMetas,
    Envio: EnvioMetas,
    ConPalabras: ConPalabrasDeMetas,
    Lugar: ({ lugar }) => <span className="numero">{lugar}</span>,
    reglas: 'Reglas',
    aLugar: (meta) => ({ meta }),
    caminos: [
      { texto: 'Avance', parte: 'avance', si: (r) => r.version > 0 },
      { texto: 'Evidencias', parte: 'evidencias', si: () => true },
      { texto: 'Traer de CUIPO', parte: 'cruces', si: (r) => r.puedeEditar },
      { texto: 'Libro de Excel', parte: 'libro', si: (r) => r.puedeEditar },
    ],
  },
  gestionweb: {
    titulo: (clave) => nombreDeReporte(clave),
    Cuerpo: enEspera(CuerpoGestion),
    Envio: enEspera(EnvioGestion),
    ConPalabras: enEspera(ConPalabrasGestion),
    Lugar: enEspera(LugarGestion),
    reglas: 'Cuestionario',
    aLugar: (pregunta) => ({ pregunta }),
    caminos: [
      { texto: 'Evidencias', parte: 'evidencias', si: () => true },
      { texto: 'Libro de Excel', parte: 'libro', si: (r) => r.puedeEditar },
    ],
  },
}

export function formaDe({ instrumento }: Pick<Clave, 'instrumento'>): Forma {
  return FORMAS[instrumento]
}

function enEspera<P extends object>(Pieza: ComponentType<P>): ComponentType<P> {
  return function EnEspera(props: P) {
    return (
      <Suspense fallback={<p role="status">Cargando…</p>}>
        <Pieza {...props} />
      </Suspense>
    )
  }
}
