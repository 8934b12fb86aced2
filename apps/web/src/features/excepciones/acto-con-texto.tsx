// An act that is words: its button, and the dialog that asks for them.
import type { ActoExcepcion } from '@kpt/domain/calendario'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'

export type ActoDicho = Extract<ActoExcepcion, 'avalar' | 'negar' | 'retirar'>

const MINIMO = 10

const RUTAS = {
  avalar: 'POST /api/excepciones/:numero/aval',
  negar: 'POST /api/excepciones/:numero/negacion',
  retirar: 'POST /api/excepciones/:numero/retiro',
} as const

const DICE = {
  avalar: {
    titulo: 'Avalar la solicitud',
    hecho: 'Quedó avalada: el DNP lo verá al decidir',
    etiqueta: 'Por qué la avala',
    explica: 'Diga lo que le consta a la gobernación. Lo lee el DNP antes de decidir, y queda en la historia.',
    variante: 'principal',
  },
  negar: {
    titulo: 'Negar la excepción',
    hecho: 'Quedó negada: quien la pidió recibe un correo',
    etiqueta: 'Por qué se niega',
    explica: 'El plazo sigue como está. Lo lee quien la pidió, y se le envía por correo.',
    variante: 'peligro',
  },
  retirar: {
    titulo: 'Retirar la solicitud',
    hecho: 'Quedó retirada',
    etiqueta: 'Por qué la retira',
    explica: 'El DNP ya no la decidirá. Si hace falta, puede pedir otra.',
    variante: 'peligro',
  },
} as const

type Props = { readonly acto: ActoDicho; readonly numero: string; readonly onHecho: (titulo: string) => void }

export function ActoConTexto({ acto, numero, onHecho }: Props) {
  const [abierto, setAbierto] = useState(false)
  const [texto, setTexto] = useState('')
  const [corto, setCorto] = useState(false)
  const { titulo, etiqueta, explica, variante, hecho } = DICE[acto]
  const mutacion = useActo(acto, numero, {
    cerrar: () => setAbierto(false),
    // After the dialog gave the focus back to a button that is gone by now.
    despues: () => onHecho(hecho),
  })
  const hacer = () => {
    const falta = texto.trim().length < MINIMO
    setCorto(falta)
    if (!falta) mutacion.mutate(texto.trim())
  }
  return (
    <>
      <Boton variante={variante} onClick={() => setAbierto(true)}>
        {titulo}
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={titulo}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Volver</Boton>
            <Boton variante={variante} ocupado={mutacion.isPending} onClick={hacer}>
              {titulo}
            </Boton>
          </>
        }
      >
        <p>{explica}</p>
        <CampoLargo
          etiqueta={etiqueta}
          value={texto}
          maxLength={2000}
          error={corto ? 'Explíquelo en una frase o más.' : undefined}
          onChange={(e) => setTexto(e.target.value)}
        />
        {mutacion.error ? <Aviso tono="error">{mutacion.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}

type AlHacer = { readonly cerrar: () => void; readonly despues: () => void }

function useActo(acto: ActoDicho, numero: string, { cerrar, despues }: AlHacer) {
  return useMutation({
    mutationFn: (texto: string) => api(RUTAS[acto], { params: { numero }, cuerpo: { texto } }),
    onSuccess: async () => {
      cerrar()
      await consultas.invalidateQueries()
      despues()
    },
    // Somebody else may have acted first: the screen says so.
    onError: () => consultas.invalidateQueries(),
  })
}
