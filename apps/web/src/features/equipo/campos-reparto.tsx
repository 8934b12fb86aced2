// What a delegate will write: the whole report, or some líneas and sectors of the plan, with how many metas that is.
import type { Reparto } from '@kpt/domain/acceso'
import { contar } from '@kpt/textos'
import { type Grupo, metasDe, nombresDe, repartoDe } from './partes.ts'

type Props = {
  readonly grupos: readonly Grupo[]
  readonly reparto: Reparto
  readonly onReparto: (reparto: Reparto) => void
  readonly todo: boolean
  readonly onTodo: (todo: boolean) => void
  readonly error?: string | undefined
}

export function CamposReparto({ grupos, reparto, onReparto, todo, onTodo, error }: Props) {
  const { lineas, sectores } = reparto
  const nombres = nombresDe(grupos)
  return (
    <fieldset className="reparto" id="reparto" tabIndex={-1} aria-describedby={error ? 'reparto-error' : undefined}>
      <legend>Qué va a escribir</legend>
      {error ? (
        <p className="campo__error" id="reparto-error">
          {error}
        </p>
      ) : null}
      <Radio marcado={todo} onMarcar={() => onTodo(true)} texto="Todo el reporte" />
      {grupos.length === 0 ? (
        <p className="tenue">
          Para encargar solo una parte hace falta el plan: cuando lo cargue podrá escoger líneas y sectores.
        </p>
      ) : (
        <Radio marcado={!todo} onMarcar={() => onTodo(false)} texto="Solo una parte, por líneas o por sectores" />
      )}
      {todo ? null : (
        <>
          <Lista
            titulo="Líneas del plan"
            nombres={nombres.lineas}
            elegidas={lineas ?? []}
            onElegir={(elegidas) => onReparto(repartoDe(elegidas, sectores ?? []))}
          />
          <Lista
            titulo="Sectores"
            nombres={nombres.sectores}
            elegidas={sectores ?? []}
            onElegir={(elegidas) => onReparto(repartoDe(lineas ?? [], elegidas))}
          />
          <Cuantas grupos={grupos} reparto={reparto} />
        </>
      )}
    </fieldset>
  )
}

function Cuantas({ grupos, reparto }: Pick<Props, 'grupos' | 'reparto'>) {
  const { lineas, sectores } = reparto
  const { suyas, todas } = metasDe(grupos, reparto)
  if (!lineas && !sectores) return <p role="status">Escoja al menos una línea o un sector.</p>
  return (
    <p role="status">
      Escribirá {suyas} de {contar(todas, 'meta', 'metas')} del plan.
      {lineas && sectores ? ' Son las que están en una de esas líneas y, además, en uno de esos sectores.' : ''}
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
  readonly elegidas: readonly string[]
  readonly onElegir: (elegidas: readonly string[]) => void
}

function Lista({ titulo, nombres, elegidas, onElegir }: PropsLista) {
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
          {codigo}. {nombre}
        </label>
      ))}
    </fieldset>
  )
}
