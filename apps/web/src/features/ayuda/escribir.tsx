// One field for what is said next, and a button for each thing that can be done with it.
import { LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { ACTOS_DICHOS, type ActoDicho, DICE, SIN_TEXTO, useActo } from './actos.ts'
import { ElegirRespuesta } from './elegir-respuesta.tsx'
import type { Ayuda } from './tipos.ts'

type Props = { readonly ayuda: Ayuda; readonly onHecho: (frase: string) => void }

export function Escribir({ ayuda: { numero, actos, enMesa, categoria }, onHecho }: Props) {
  const [texto, setTexto] = useState('')
  const [falta, setFalta] = useState(false)
  const acto = useActo(numero, (hecho) => {
    setTexto('')
    onHecho(DICE[hecho].hecho)
  })
  const posibles = ACTOS_DICHOS.filter((a) => actos.includes(a))
  if (posibles.length === 0) return null
  const hacer = (cual: ActoDicho) => {
    const vacio = texto.trim() === '' && !SIN_TEXTO.includes(cual)
    setFalta(vacio)
    if (vacio) document.getElementById('ayuda-mensaje')?.focus()
    else acto.mutate({ acto: cual, texto: texto.trim() })
  }
  return (
    <section className="seccion no-imprimir" aria-labelledby="ayuda-escribir">
      <h2 id="ayuda-escribir">{enMesa ? 'Atender' : 'Escribir'}</h2>
      {enMesa ? <ElegirRespuesta categoria={categoria} onElegir={setTexto} /> : null}
      <CampoLargo
        id="ayuda-mensaje"
        etiqueta="Mensaje"
        ayuda={enMesa ? 'Le llega por correo a quien pidió ayuda.' : 'No escriba contraseñas.'}
        rows={4}
        value={texto}
        maxLength={LARGOS_AYUDA.texto}
        error={falta ? 'Escriba qué quiere decir: un renglón o más.' : undefined}
        onChange={(e) => setTexto(e.target.value)}
      />
      {acto.error ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      <p className="acciones">
        {posibles.map((a) => (
          <Boton
            key={a}
            variante={DICE[a].principal ? 'principal' : 'normal'}
            ocupado={acto.isPending && acto.variables.acto === a}
            onClick={() => hacer(a)}
          >
            {DICE[a].boton}
          </Boton>
        ))}
      </p>
    </section>
  )
}
