// Title of the questionnaire, and who answers it: the others may see it (numeral 5).
import { TIPOS_ENTIDAD, type TipoEntidad } from '@kpt/domain/territorio'
import { enumerar } from '@kpt/textos'
import { NOMBRES_QUIEN_RESPONDE } from '@kpt/textos/cuestionarios'
import { CampoTexto } from '../../ui/campo.tsx'
import { Guardar } from './guardar.tsx'
import type { PropsEditor } from './indice.tsx'
import { usePieza } from './usar-pieza.ts'

export function PanelDatos({ borrador: { cuestionario }, actuar, edita }: PropsEditor) {
  const { titulo, responden } = cuestionario
  const ahora = { titulo, responden }
  const pieza = usePieza({
    ...{ ahora, inicial: ahora, actuar },
    actoDe: (antes, despues) => ({ clase: 'datos', antes: antes ?? ahora, despues }),
  })
  const { campos, poner } = pieza
  const marcar = (tipo: TipoEntidad, marcado: boolean) =>
    poner({ responden: TIPOS_ENTIDAD.filter((t) => (t === tipo ? marcado : campos.responden.includes(t))) })
  return (
    <section className="formulario" aria-labelledby="panel">
      <h2 id="panel">Título y quién responde</h2>
      <CampoTexto
        etiqueta="Título"
        ancho="todo"
        maxLength={300}
        readOnly={!edita}
        value={campos.titulo}
        onChange={(e) => poner({ titulo: e.target.value })}
      />
      <fieldset className="editor__grupo">
        <legend>Quién responde</legend>
        {TIPOS_ENTIDAD.map((tipo) => (
          <label key={tipo} className="opcion">
            <input
              type="checkbox"
              disabled={!edita}
              checked={campos.responden.includes(tipo)}
              onChange={(e) => marcar(tipo, e.target.checked)}
            />{' '}
            <span>{NOMBRES_QUIEN_RESPONDE[tipo]}</span>
          </label>
        ))}
      </fieldset>
      <Guardar
        {...{ pieza, actuar, edita, queGuarda: 'Guardar' }}
        leer={(otra) => `${otra.titulo}. Responden: ${enumerar(otra.responden.map((t) => NOMBRES_QUIEN_RESPONDE[t]))}`}
      />
    </section>
  )
}
