// What may be done with a request: DNP assigns, excepts or asks; the entity answers or withdraws.
import { type ActoSinEquivalente, MINIMO_EXPLICACION } from '@kpt/domain/planes'
import { isFecha } from '@kpt/domain/shared'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { BuscarEnCatalogo } from '../catalogo/buscar-en-catalogo.tsx'
import type { Solicitud } from './solicitud.tsx'

type Acto = Exclude<ActoSinEquivalente, 'pedir'>
type Props = { readonly solicitud: Solicitud; readonly onHecho: (frase: string) => void }

const DICE: Record<Acto, { readonly titulo: string; readonly hecho: string; readonly explica: string }> = {
  asignar: {
    titulo: 'Asignar un código',
    hecho: 'Quedó asignado: la entidad recibe un correo y lo confirma en su plan',
    explica: 'La entidad confirma el código en su plan.',
  },
  exceptuar: {
    titulo: 'Conceder una excepción',
    hecho: 'Quedó concedida y es pública',
    explica: 'Hasta ese día, inclusive, la meta cuenta como resuelta. La razón es pública.',
  },
  preguntar: {
    titulo: 'Preguntar a la entidad',
    hecho: 'La pregunta le llega por correo a la entidad',
    explica: 'La solicitud vuelve a la entidad hasta que responda.',
  },
  responder: {
    titulo: 'Responder al DNP',
    hecho: 'La solicitud volvió al DNP',
    explica: 'La solicitud vuelve a esperar al DNP.',
  },
  retirar: {
    titulo: 'Retirar la solicitud',
    hecho: 'Quedó retirada',
    explica: 'La meta contará como no homologada. Puede pedirla de nuevo.',
  },
}
const ORDEN: readonly Acto[] = ['asignar', 'exceptuar', 'preguntar', 'responder', 'retirar']

export function ActosSolicitud({ solicitud, onHecho }: Props) {
  const puede = ORDEN.filter((acto) => solicitud.actos.includes(acto))
  const [acto, setActo] = useState<Acto | null>(null)
  if (puede.length === 0) return null
  return (
    <section className="seccion no-imprimir" aria-labelledby="actos-titulo">
      <h2 id="actos-titulo">Qué puede hacer usted</h2>
      <p className="acciones">
        {puede.map((a, i) => (
          <Boton key={a} variante={i === 0 ? 'principal' : 'normal'} onClick={() => setActo(a)}>
            {DICE[a].titulo}
          </Boton>
        ))}
      </p>
      {acto ? <DialogoActo key={acto} {...{ solicitud, onHecho, acto }} onCerrar={() => setActo(null)} /> : null}
    </section>
  )
}

type Escrito = { readonly texto: string; readonly codigo: string; readonly hasta: string }

function DialogoActo({ solicitud, onHecho, acto, onCerrar }: Props & { acto: Acto; onCerrar: () => void }) {
  const [escrito, setEscrito] = useState<Escrito>({ texto: '', codigo: '', hasta: '' })
  const [falta, setFalta] = useState<string | null>(null)
  const { titulo, explica, hecho } = DICE[acto]
  const poner = (cambio: Partial<Escrito>) => setEscrito((previo) => ({ ...previo, ...cambio }))
  const mutacion = useMutation({
    mutationFn: () => enviar(solicitud.numero, acto, escrito),
    onSuccess: async () => {
      onCerrar()
      await consultas.invalidateQueries()
      onHecho(hecho)
    },
  })
  const hacer = () => {
    const dice = faltaDe(acto, escrito)
    setFalta(dice)
    if (dice === null) mutacion.mutate()
  }
  return (
    <Dialogo
      abierto
      titulo={titulo}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Volver</Boton>
          <Boton variante="principal" ocupado={mutacion.isPending} onClick={hacer}>
            {titulo}
          </Boton>
        </>
      }
    >
      <p>{explica}</p>
      {acto === 'asignar' ? (
        <BuscarEnCatalogo etiqueta="Indicador del Catálogo" onElegir={(e) => poner({ codigo: e.indicador })} />
      ) : null}
      {acto === 'exceptuar' ? (
        <CampoTexto
          etiqueta="Hasta qué día"
          type="date"
          value={escrito.hasta}
          onChange={(e) => poner({ hasta: e.target.value })}
        />
      ) : null}
      {acto === 'retirar' ? null : (
        <CampoLargo
          etiqueta={acto === 'preguntar' ? 'Qué necesita saber' : acto === 'responder' ? 'Respuesta' : 'Razón'}
          maxLength={2000}
          value={escrito.texto}
          onChange={(e) => poner({ texto: e.target.value })}
        />
      )}
      {falta ? <Aviso tono="error">{falta}</Aviso> : null}
      {mutacion.error ? <Aviso tono="error">{mutacion.error.message}</Aviso> : null}
    </Dialogo>
  )
}

function faltaDe(acto: Acto, { texto, codigo, hasta }: Escrito): string | null {
  if (acto === 'asignar' && codigo === '') return 'Escoja el indicador de la lista.'
  if (acto === 'exceptuar' && !isFecha(hasta)) return 'Escriba hasta qué día.'
  if (acto !== 'retirar' && texto.trim().length < MINIMO_EXPLICACION)
    return `Explíquelo en ${MINIMO_EXPLICACION} caracteres o más.`
  return null
}

function enviar(numero: string, acto: Acto, escrito: Escrito) {
  const params = { numero }
  const texto = escrito.texto.trim()
  switch (acto) {
    case 'asignar':
      return api('POST /api/sin-equivalente/:numero/codigo', { params, cuerpo: { texto, codigo: escrito.codigo } })
    case 'exceptuar':
      return api('POST /api/sin-equivalente/:numero/excepcion', { params, cuerpo: { texto, hasta: escrito.hasta } })
    case 'preguntar':
      return api('POST /api/sin-equivalente/:numero/pregunta', { params, cuerpo: { texto } })
    case 'responder':
      return api('POST /api/sin-equivalente/:numero/respuesta', { params, cuerpo: { texto } })
    case 'retirar':
      return api('POST /api/sin-equivalente/:numero/retiro', { params, cuerpo: {} })
  }
}
