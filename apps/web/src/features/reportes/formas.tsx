// What each instrument shows in the screens that all reports share. Questionnaires come in a file of their own: who fills metas does not load them.
import type { ComponentType } from 'react'
import { lazy, Suspense } from 'react'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { CuerpoMetas, EnvioMetas } from './metas.tsx'

type Props = { readonly clave: Clave; readonly reporte: Reporte }

type Forma = {
  readonly titulo: (clave: Clave) => string
  /** The values of the report, to be filled or read. */
  readonly Cuerpo: ComponentType<Props>
  /** What is looked at before sending. */
  readonly Envio: ComponentType<Props>
  /** Ways of filling it besides its screen, and figures that come out of it. */
  readonly caminos: readonly { readonly texto: string; readonly parte: string; readonly si: (r: Reporte) => boolean }[]
}

const CuerpoGestion = lazy(() =>
  import('../gestionweb/responder/formas.tsx').then((m) => ({ default: m.CuerpoGestionweb })),
)
const EnvioGestion = lazy(() =>
  import('../gestionweb/responder/formas.tsx').then((m) => ({ default: m.EnvioGestionweb })),
)

const FORMAS: Readonly<Record<Clave['instrumento'], Forma>> = {
  seguimiento: {
    titulo: ({ corte, vigencia }) => `Reporte del corte ${corte} de ${vigencia}`,
    Cuerpo: CuerpoMetas,
    Envio: EnvioMetas,
    caminos: [
      { texto: 'Avance', parte: 'avance', si: (r) => r.version > 0 },
      { texto: 'Evidencias', parte: 'evidencias', si: () => true },
      { texto: 'Traer de CUIPO', parte: 'cruces', si: (r) => r.puedeEditar },
      { texto: 'Libro de Excel', parte: 'libro', si: (r) => r.puedeEditar },
    ],
  },
  gestionweb: {
    titulo: ({ vigencia }) => `GESTIONWEB, vigencia ${vigencia}`,
    Cuerpo: enEspera(CuerpoGestion),
    Envio: enEspera(EnvioGestion),
    caminos: [{ texto: 'Evidencias', parte: 'evidencias', si: () => true }],
  },
}

export function formaDe({ instrumento }: Pick<Clave, 'instrumento'>): Forma {
  return FORMAS[instrumento]
}

function enEspera(Pieza: ComponentType<Props>): ComponentType<Props> {
  return function EnEspera(props: Props) {
    return (
      <Suspense fallback={<p role="status">Cargando…</p>}>
        <Pieza {...props} />
      </Suspense>
    )
  }
}
