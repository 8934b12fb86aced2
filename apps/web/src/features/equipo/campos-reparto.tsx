// What a delegate will write: the whole report, or some líneas and sectors of the plan, with how many metas that is, and sections of GESTIONWEB.
import type { Reparto } from '@kpt/domain/acceso'
import { contar } from '@kpt/textos'
import { llevaTodo, metasDe, nombresDe, type Repartible, repartoDe } from './partes.ts'

type Props = {
  readonly repartible: Repartible
  readonly reparto: Reparto
  readonly onReparto: (reparto: Reparto) => void
  readonly todo: boolean
  readonly onTodo: (todo: boolean) => void
  readonly error?: string | undefined
}

export function CamposReparto({ repartible, reparto, onReparto, todo, onTodo, error }: Props) {
  const { grupos, secciones } = repartible
  const nombres = nombresDe(repartible)
  const elegir = (parte: Partial<Reparto>) => onReparto(repartoDe({ ...reparto, ...parte }))
  return (
    <fieldset className="reparto" id="reparto" tabIndex={-1} aria-describedby={error ? 'reparto-error' : undefined}>
      <legend>Qué va a escribir</legend>
      {error ? (
        <p className="campo__error" id="reparto-error">
          {error}
        </p>
      ) : null}
      <Radio marcado={todo} onMarcar={() => onTodo(true)} texto="Todo el reporte" />
      {grupos.length + secciones.length === 0 ? (
        <p className="tenue">
          Para encargar solo una parte hace falta el plan: cuando lo cargue podrá escoger líneas y sectores.
        </p>
      ) : (
        <Radio marcado={!todo} onMarcar={() => onTodo(false)} texto={unaParte(repartible)} />
      )}
      {todo ? null : (
        <>
          <Lista
            titulo="Líneas del plan"
            nombres={nombres.lineas}
            elegidas={reparto.lineas}
            onElegir={(lineas) => elegir({ lineas })}
          />
          <Lista
            titulo="Sectores"
            nombres={nombres.sectores}
            elegidas={reparto.sectores}
            onElegir={(sectores) => elegir({ sectores })}
          />
          <Lista
            titulo="Secciones de GESTIONWEB"
            nombres={nombres.secciones}
            elegidas={reparto.secciones}
            onElegir={(suyas) => elegir({ secciones: suyas })}
            sinClave
          />
          <Cuantas repartible={repartible} reparto={reparto} />
        </>
      )}
    </fieldset>
  )
}

function unaParte({ grupos, secciones }: Repartible): string {
  if (secciones.length === 0) return 'Solo una parte, por líneas o por sectores'
  return grupos.length === 0
    ? 'Solo algunas secciones de GESTIONWEB'
    : 'Solo una parte: líneas, sectores o secciones de GESTIONWEB'
}

function Cuantas({ repartible: { grupos, secciones }, reparto }: Pick<Props, 'repartible' | 'reparto'>) {
  const { lineas, sectores } = reparto
  const { suyas, todas } = metasDe(grupos, reparto)
  const deSecciones = reparto.secciones?.length ?? 0
  if (llevaTodo(reparto)) return <p role="status">Escoja al menos una línea, un sector o una sección.</p>
  return (
    <p role="status">
      {grupos.length > 0 ? `Escribirá ${suyas} de ${contar(todas, 'meta', 'metas')} del plan. ` : ''}
      {secciones.length > 0
        ? `De GESTIONWEB responderá ${deSecciones} de ${contar(secciones.length, 'sección', 'secciones')}. `
        : ''}
      {lineas && sectores
        ? 'Las metas son las que están en una de esas líneas y, además, en uno de esos sectores.'
        : ''}
    </p>
  )
}

function Radio({ marcado, onMarcar, texto }: { marcado: boolean; onMarcar: () => void; texto: string }) {
  return (
    <label className="opcion">
      <input type="radio" name="que-escribe" checked={marcado} onChange={onMarcar} />
      {texto}
    </label>
  )
}

type PropsLista = {
  readonly titulo: string
  readonly nombres: ReadonlyMap<string, string>
  readonly elegidas: readonly string[] | null | undefined
  readonly onElegir: (elegidas: readonly string[]) => void
  /** Its keys are not what people know it by. */
  readonly sinClave?: boolean
}

function Lista({ titulo, nombres, elegidas: marcadas, onElegir, sinClave = false }: PropsLista) {
  const elegidas = marcadas ?? []
  if (nombres.size === 0) return null
  return (
    <fieldset className="reparto__lista">
      <legend>{titulo}</legend>
      {[...nombres].map(([codigo, nombre]) => (
        <label key={codigo} className="opcion">
          <input
            type="checkbox"
            checked={elegidas.includes(codigo)}
            onChange={(e) =>
              onElegir(e.target.checked ? [...elegidas, codigo] : elegidas.filter((otra) => otra !== codigo))
            }
          />
          {sinClave ? nombre : `${codigo}. ${nombre}`}
        </label>
      ))}
    </fieldset>
  )
}
