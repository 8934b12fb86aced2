// When a question is asked, when it must be answered, what its answer must not contradict, and what sustains it.
import type { Pregunta, Validacion } from '@kpt/domain/gestionweb'
import { NOMBRES_EVIDENCIA_PREGUNTA } from '@kpt/textos/cuestionarios'
import { CampoLargo, CampoSeleccion } from '../../ui/campo.tsx'
import { CampoExpresion } from './campo-expresion.tsx'
import { claveDesde } from './clave.ts'
import { ListaEditable } from './lista-editable.tsx'
import type { PropsCampos } from './panel-pregunta.tsx'

type Props = PropsCampos & { readonly preguntas: readonly Pregunta[] }

export function ReglasPregunta({ campos, poner, edita, preguntas }: Props) {
  return (
    <>
      <Cuando
        {...{ edita, preguntas, valor: campos.condicion }}
        etiqueta="Cuándo se pregunta"
        opciones={[
          ['nunca', 'Siempre'],
          ['cuando', 'Solo cuando se cumple una condición'],
        ]}
        frase="Se pregunta cuando"
        onValor={(condicion) => poner({ condicion })}
      />
      <Cuando
        {...{ edita, preguntas, valor: campos.exigida }}
        etiqueta="Cuándo es obligatoria"
        opciones={[
          ['siempre', 'Siempre que se pregunta'],
          ['nunca', 'Nunca: se puede dejar en blanco'],
          ['cuando', 'Cuando se cumple una condición'],
        ]}
        frase="Es obligatoria cuando"
        onValor={(exigida) => poner({ exigida })}
      />
      <label className="opcion">
        <input
          type="checkbox"
          disabled={!edita}
          checked={campos.admiteNoAplica}
          onChange={(e) => poner({ admiteNoAplica: e.target.checked })}
        />{' '}
        <span>Se puede responder «no aplica», con su razón</span>
      </label>
      <CampoSeleccion
        etiqueta="Evidencia"
        disabled={!edita}
        value={campos.evidencia}
        onChange={(e) => poner({ evidencia: e.target.value as Pregunta['evidencia'] })}
        opciones={EVIDENCIAS.map((v) => ({ valor: v, texto: NOMBRES_EVIDENCIA_PREGUNTA[v] }))}
      />
      <Validaciones {...{ campos, poner, edita, preguntas }} />
    </>
  )
}

const EVIDENCIAS = ['ninguna', 'opcional', 'exigida'] as const

type Manera = 'siempre' | 'nunca' | 'cuando'
type PropsCuando = {
  readonly etiqueta: string
  readonly valor: string | null
  /** Null is the one that is written `nunca` here: no condition, or no duty. */
  readonly opciones: readonly (readonly [Manera, string])[]
  readonly preguntas: readonly Pregunta[]
  readonly frase: string
  readonly edita: boolean
  readonly onValor: (valor: string | null) => void
}

function Cuando({ etiqueta, valor, opciones, preguntas, frase, edita, onValor }: PropsCuando) {
  const admiteSiempre = opciones.some(([m]) => m === 'siempre')
  const manera: Manera = valor === null ? 'nunca' : admiteSiempre && valor === 'verdadero' ? 'siempre' : 'cuando'
  const VALOR: Readonly<Record<Manera, string | null>> = { nunca: null, siempre: 'verdadero', cuando: '' }
  return (
    <>
      <CampoSeleccion
        etiqueta={etiqueta}
        disabled={!edita}
        value={manera}
        onChange={(e) => onValor(VALOR[e.target.value as Manera])}
        opciones={opciones.map(([m, texto]) => ({ valor: m, texto }))}
      />
      {manera === 'cuando' ? (
        <CampoExpresion
          {...{ preguntas, frase, edita, onValor }}
          etiqueta={`${etiqueta}: condición`}
          valor={valor ?? ''}
        />
      ) : null}
    </>
  )
}

function Validaciones({ campos: { validaciones, clave }, poner, edita, preguntas }: Props) {
  const usadas = validaciones.map((v) => v.clave)
  const nueva = (): Validacion => ({
    ...{ clave: claveDesde(`${clave} validacion`, usadas), expresion: '', gravedad: 'error', mensaje: '' },
  })
  return (
    <ListaEditable
      titulo="Validaciones: lo que la respuesta no debe contradecir"
      una="validación"
      filas={validaciones}
      nueva={nueva}
      edita={edita}
      onFilas={(nuevas) => poner({ validaciones: nuevas })}
    >
      {(validacion, i, cambiar) => (
        <>
          <CampoExpresion
            etiqueta={`Validación ${i + 1}`}
            valor={validacion.expresion}
            preguntas={preguntas}
            frase="Cuadra cuando"
            edita={edita}
            onValor={(expresion) => cambiar({ ...validacion, expresion })}
          />
          <CampoLargo
            etiqueta={`Qué se le dice a quien responde (validación ${i + 1})`}
            rows={2}
            maxLength={2000}
            readOnly={!edita}
            value={validacion.mensaje}
            onChange={(e) => cambiar({ ...validacion, mensaje: e.target.value })}
          />
          <CampoSeleccion
            etiqueta={`Si no cuadra (validación ${i + 1})`}
            disabled={!edita}
            value={validacion.gravedad}
            onChange={(e) => cambiar({ ...validacion, gravedad: e.target.value as Validacion['gravedad'] })}
            opciones={[
              { valor: 'error', texto: 'No se puede enviar' },
              { valor: 'aviso', texto: 'Se avisa, y se puede enviar' },
            ]}
          />
        </>
      )}
    </ListaEditable>
  )
}
