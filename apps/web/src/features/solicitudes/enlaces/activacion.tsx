// Choosing a password, or proving who one is, with a one-time link: the only way in which an account is activated (R6.4).
import { faltasDeClave } from '@kpt/domain/acceso'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import { FRASES_FALTA_CLAVE, formatFecha, formatInstante } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { isErrorApi } from '../../../api/problema.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { ahoraServidor } from '../../../app/reloj.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoTexto } from '../../../ui/campo.tsx'
import { CampoClave } from '../../acceso/campo-clave.tsx'
import { type Activar, useActivar } from './usar-activar.ts'

type Vista = Respuesta<'POST /api/enlaces/invitacion/vista'>

type Props = {
  readonly vista: Vista
  /** What is pressed: «Activar mi usuario». */
  readonly boton: string
  readonly activar: Activar
  /** First day of an encargo. */
  readonly empieza?: Fecha | null
}

export function Activacion({ vista, boton, activar, empieza = null }: Props) {
  const [clave, setClave] = useState('')
  const [falta, setFalta] = useState<string>()
  const despues = empieza !== null && empieza > fechaEn(ahoraServidor())
  const activacion = useActivar(activar, despues)
  const propios = vista.cuenta === 'nueva' ? propiosDe(vista) : undefined
  // What was said of the former one is not said of what is being typed.
  const escribir = (escrita: string) => {
    setClave(escrita)
    setFalta(undefined)
    if (activacion.isError) activacion.reset()
  }
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const frase = vista.cuenta === 'sesion' ? undefined : fraseDe(clave, propios)
    setFalta(frase)
    if (frase === undefined) activacion.mutate(vista.cuenta === 'sesion' ? null : clave)
    else document.getElementById('clave')?.focus()
  }
  if (activacion.isSuccess && empieza && despues) return <EmpiezaDespues dia={empieza} />
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <QuienEs vista={vista} />
      {vista.cuenta === 'sesion' ? null : (
        <CampoClave
          id="clave"
          etiqueta={propios ? 'Escoja su contraseña' : 'Su contraseña de siempre'}
          clave={clave}
          onClave={escribir}
          error={falta ?? rechazoDeClave(activacion.error)}
          {...(propios ? { propios } : {})}
        />
      )}
      {vista.cuenta === 'existente' ? (
        <p>
          <Link to="/clave" state={{ correo: vista.correo }}>
            ¿La olvidó?
          </Link>
        </p>
      ) : null}
      {activacion.error && !rechazoDeClave(activacion.error) ? (
        <Aviso tono="error" enfocar>
          {activacion.error.message}
        </Aviso>
      ) : null}
      <Boton type="submit" variante="principal" ocupado={activacion.isPending}>
        {boton}
      </Boton>
      <p className="menor tenue">
        Este enlace sirve una sola vez, hasta el {formatInstante(Date.parse(vista.vence))} (hora de Colombia). Nadie más
        conoce su contraseña ni puede ponerla por usted.
      </p>
    </form>
  )
}

function EmpiezaDespues({ dia }: { dia: Fecha }) {
  return (
    <Aviso tono="bien" vivo enfocar titulo="Su usuario está activo">
      <p>Su encargo empieza el {formatFecha(dia)}: desde ese día puede ingresar con su correo y su contraseña.</p>
    </Aviso>
  )
}

/** The address is a field so that a manager of passwords keeps it with the password. */
function QuienEs({ vista }: { vista: Vista }) {
  return (
    <>
      <CampoTexto
        etiqueta="Correo con el que ingresa"
        type="email"
        autoComplete="username"
        value={vista.correo}
        readOnly
      />
      {vista.cuenta === 'nueva' ? null : (
        <Aviso tono="nota">
          {vista.cuenta === 'sesion'
            ? 'Usted ya ingresó en este navegador con este correo: solo falta confirmar. Su contraseña no cambia.'
            : 'Usted ya tiene una cuenta con este correo. Confirme con su contraseña de siempre, que no cambia. Si la olvidó, escoja otra y vuelva a abrir este enlace desde la carta: sigue sirviendo.'}
        </Aviso>
      )}
    </>
  )
}

function propiosDe({ correo, entidad, nombre }: Vista): string[] {
  return [nombre, correo, ...(entidad ? [entidad.nombre] : [])]
}

function fraseDe(clave: string, propios: readonly string[] | undefined): string | undefined {
  if (clave === '') return propios ? 'Escoja una contraseña' : 'Escriba su contraseña'
  const faltas = propios ? faltasDeClave(clave, propios) : []
  return faltas.length === 0 ? undefined : faltas.map((falta) => FRASES_FALTA_CLAVE[falta]).join(' ')
}

/** Refusals that are about the password are said at its field. */
function rechazoDeClave(error: Error | null): string | undefined {
  if (isErrorApi(error, 'clave.debil')) return error.message
  return isErrorApi(error, 'sesion.credenciales') ? 'Esa no es la contraseña de su cuenta. Revísela.' : undefined
}
