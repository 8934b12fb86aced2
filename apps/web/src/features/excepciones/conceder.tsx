// DNP grants what was asked: until when, with which effect, by which written act and why, which anybody will read.
import { EFECTOS_DE_CLASE } from '@kpt/domain/calendario'
import { isFecha } from '@kpt/domain/shared'
import { NOMBRES_EFECTO_MEDIDA } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { isErrorApi } from '../../api/problema.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import type { Excepcion } from './tipos.ts'

type Efecto = (typeof EFECTOS_DE_CLASE.excepcion)[number]
type Campos = { efecto: Efecto; fecha: string; documento: string; actoFecha: string; motivo: string }

/** Faults of the server that are of one field; the rest is said above the form. */
const CAMPO_DE_FALTA: Readonly<Record<string, string>> = { no_amplia: 'fecha', acto_futuro: 'actoFecha' }

type Props = { readonly excepcion: Excepcion; readonly onHecho: (titulo: string) => void }

export function Conceder({ excepcion: { numero, fecha, motivo }, onHecho }: Props) {
  const [campos, setCampos] = useState<Campos>({ efecto: 'amplia', fecha, documento: '', actoFecha: '', motivo })
  const [intentado, setIntentado] = useState(false)
  const conceder = useMutation({
    mutationFn: () => api('POST /api/excepciones/:numero/concesion', { params: { numero }, cuerpo: campos }),
    onSuccess: ({ medida }) => onHecho(`Quedó concedida con la medida ${medida}`),
    // Somebody else may have decided: the screen says so.
    onSettled: () => consultas.invalidateQueries(),
  })
  const delServidor = erroresDelServidor(conceder.error)
  const errores = intentado ? [...erroresDe(campos), ...delServidor] : []
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    conceder.reset()
    if (erroresDe(campos).length === 0) conceder.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Conceder la excepción">
      <p>Lo concedido no se deshace: rige desde ahora y queda en el registro público, con su motivo.</p>
      <ResumenErrores errores={errores} />
      <CamposDeConceder
        campos={campos}
        errorDe={(campo) => errores.find((e) => e.campo === campo)?.frase}
        poner={(cambio) => setCampos((previos) => ({ ...previos, ...cambio }))}
      />
      {conceder.error && delServidor.length === 0 ? <Aviso tono="error">{conceder.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={conceder.isPending}>
          Conceder
        </Boton>
      </p>
    </form>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly errorDe: (campo: string) => string | undefined
  readonly poner: (cambio: Partial<Campos>) => void
}

function CamposDeConceder({ campos, errorDe, poner }: PropsCampos) {
  const campo = (id: 'fecha' | 'documento' | 'actoFecha' | 'motivo') => ({
    ...{ id, value: campos[id], error: errorDe(id) },
    onChange: (e: { target: { value: string } }) => poner({ [id]: e.target.value }),
  })
  return (
    <>
      <CampoSeleccion
        id="efecto"
        etiqueta="Qué hace"
        ancho="todo"
        value={campos.efecto}
        onChange={(e) => poner({ efecto: e.target.value as Efecto })}
        opciones={EFECTOS_DE_CLASE.excepcion.map((e) => ({ valor: e, texto: NOMBRES_EFECTO_MEDIDA[e] }))}
      />
      <CampoTexto {...campo('fecha')} etiqueta="Hasta" ayuda="Ese día cuenta entero" type="date" />
      <CampoTexto
        {...campo('documento')}
        etiqueta="Documento con que se concede"
        ayuda="Clase, número y año: «Oficio 2026-100 del DNP»"
        maxLength={300}
      />
      <CampoTexto {...campo('actoFecha')} etiqueta="Fecha del documento" type="date" />
      <CampoLargo
        {...campo('motivo')}
        etiqueta="Motivo"
        ayuda="Viene de la solicitud. Es público: quite los datos personales que tenga"
        maxLength={2000}
      />
    </>
  )
}

function erroresDe({ fecha, documento, actoFecha, motivo }: Campos): ErrorCampo[] {
  return [
    !isFecha(fecha) && { campo: 'fecha', frase: 'Escriba hasta cuándo se concede' },
    documento.trim().length < 3 && { campo: 'documento', frase: 'Diga con qué documento se concede' },
    !isFecha(actoFecha) && { campo: 'actoFecha', frase: 'Escriba la fecha del documento' },
    motivo.trim().length < 10 && { campo: 'motivo', frase: 'Explique el motivo: lo leerá cualquiera' },
  ].filter((e) => e !== false)
}

function erroresDelServidor(error: Error | null): ErrorCampo[] {
  if (!isErrorApi(error, 'medida.falta')) return []
  const campo = CAMPO_DE_FALTA[error.detalles.falta ?? '']
  return campo === undefined ? [] : [{ campo, frase: error.message.replace(/\.$/, '') }]
}
