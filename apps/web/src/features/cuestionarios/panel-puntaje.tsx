// An indicator that comes out of the answers: the part of its conditions that hold (0 to 1), which the measurement takes.
import { type PuntajeCuestionario, preguntasDe } from '@kpt/domain/gestionweb'
import { useNavigate } from '@tanstack/react-router'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { CampoExpresion } from './campo-expresion.tsx'
import { Guardar } from './guardar.tsx'
import type { PropsEditor } from './indice.tsx'
import { ListaEditable } from './lista-editable.tsx'
import { NombresUsables } from './nombres-usables.tsx'
import { piezaPuntaje } from './pieza.ts'
import { usePieza } from './usar-pieza.ts'

const NUEVO: PuntajeCuestionario = { indicador: '', nombre: '', cita: '', partes: ['verdadero'] }

export function PanelPuntaje(props: PropsEditor & { readonly puntaje: PuntajeCuestionario | null }) {
  const { borrador, actuar, edita, puntaje } = props
  const ir = useNavigate()
  const preguntas = preguntasDe(borrador.cuestionario)
  const pieza = usePieza({
    ...{ ahora: puntaje, inicial: NUEVO, actuar },
    actoDe: (antes, despues) => ({ clase: 'puntaje', antes, despues }),
  })
  const { campos, poner } = pieza
  const texto = (campo: 'indicador' | 'nombre' | 'cita') => ({
    ...{ value: campos[campo], readOnly: !edita },
    onChange: (e: { target: { value: string } }) => poner({ [campo]: e.target.value }),
  })
  const quitar = async () => {
    await actuar.mutateAsync({ clase: 'puntaje', antes: puntaje, despues: null })
    await ir({ to: '.', search: {} })
  }
  return (
    <section className="formulario" aria-labelledby="panel">
      <h2 id="panel">Indicador que sale de las respuestas</h2>
      <CampoTexto {...texto('nombre')} etiqueta="Nombre del indicador" maxLength={300} />
      <CampoTexto
        {...texto('indicador')}
        etiqueta="Clave en la medición"
        ayuda="Con ella lo toma la receta de la vigencia"
        maxLength={40}
      />
      <CampoTexto {...texto('cita')} etiqueta="Fuente" maxLength={500} />
      <ListaEditable
        titulo="Partes: el indicador es la parte de ellas que se cumple"
        una="parte"
        filas={campos.partes}
        nueva={() => 'verdadero'}
        edita={edita}
        onFilas={(partes) => poner({ partes })}
      >
        {(parte, i, cambiar) => (
          <CampoExpresion
            etiqueta={`Parte ${i + 1}`}
            valor={parte}
            preguntas={preguntas}
            frase="Se cumple cuando"
            edita={edita}
            onValor={cambiar}
          />
        )}
      </ListaEditable>
      <NombresUsables preguntas={preguntas} />
      <Guardar
        {...{ pieza, actuar, edita, queGuarda: puntaje ? 'Guardar el indicador' : 'Agregar el indicador' }}
        leer={(otro) => `${otro.nombre}: ${otro.partes.join('; ')}`}
        destino={() => piezaPuntaje(campos.indicador)}
      >
        {puntaje ? (
          <Boton variante="peligro" onClick={() => void quitar()}>
            Quitar el indicador
          </Boton>
        ) : null}
      </Guardar>
    </section>
  )
}
