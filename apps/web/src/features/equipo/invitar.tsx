// Inviting somebody to one's own body: who, as what and, to a delegate, what to write.
import { llevaReparto, ROLES_DE_DIRECCION, type Rol } from '@kpt/domain/acceso'
import { NOMBRES_ROL, QUE_HACE } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type ComponentProps, type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { type Campos, camposDe, cuerpoDe, erroresDe } from './campos-invitacion.ts'
import { CamposReparto } from './campos-reparto.tsx'
import { type Equipo, refrescarEquipo } from './partes.ts'

type Props = {
  readonly equipo: Equipo
  readonly onHecha: (correo: string) => void
  readonly onCancelar: () => void
}

export function Invitar({ equipo, onHecha, onCancelar }: Props) {
  const { campos, poner, nombraDireccion, errores, errorDe, invitacion, enviar } = useInvitacion(equipo, onHecha)
  return (
    <form className="formulario seccion" onSubmit={enviar} noValidate aria-labelledby="invitar-titulo">
      <h2 id="invitar-titulo">Invitar a una persona</h2>
      <ResumenErrores errores={errores} />
      <Quien campos={campos} poner={poner} errorDe={errorDe} />
      <Papel equipo={equipo} rol={campos.rol} onRol={(rol) => poner({ rol })} />
      {nombraDireccion ? <DireccionTecnica campos={campos} poner={poner} errorDe={errorDe} /> : null}
      {llevaReparto(campos.rol) ? (
        <CamposReparto
          repartible={equipo}
          reparto={campos.reparto}
          todo={campos.todo}
          error={errorDe('reparto')}
          onReparto={(reparto) => poner({ reparto })}
          onTodo={(todo) => poner({ todo })}
        />
      ) : null}
      {invitacion.isError ? <Aviso tono="error">{invitacion.error.message}</Aviso> : null}
      <p className="menor tenue">
        Le llegará un enlace de una sola vez, que sirve 72 horas. Solo esa persona escoge su contraseña: usted no la
        conoce ni puede ponerla.
      </p>
      <div className="acciones">
        <Boton type="submit" variante="principal" ocupado={invitacion.isPending}>
          Enviar la invitación
        </Boton>
        <Boton onClick={onCancelar}>Cancelar</Boton>
      </div>
    </form>
  )
}

type PropsQuien = {
  readonly campos: Campos
  readonly poner: (cambio: Partial<Campos>) => void
  readonly errorDe: (campo: string) => string | undefined
}

function Quien(props: PropsQuien) {
  return (
    <>
      <Texto {...props} campo="nombre" etiqueta="Nombre completo" maxLength={120} autoComplete="off" />
      <Texto
        {...props}
        campo="correo"
        etiqueta="Correo institucional"
        type="email"
        maxLength={254}
        autoComplete="off"
      />
    </>
  )
}

function DireccionTecnica(props: PropsQuien) {
  const ayuda = 'Escríbala siempre igual: quienes tengan el mismo nombre forman un equipo.'
  return <Texto {...props} campo="direccion" etiqueta="Dirección técnica" ayuda={ayuda} maxLength={120} />
}

type PropsTexto = PropsQuien &
  Pick<ComponentProps<typeof CampoTexto>, 'etiqueta' | 'ayuda' | 'type' | 'maxLength' | 'autoComplete'> & {
    readonly campo: 'nombre' | 'correo' | 'direccion'
  }

function Texto({ campo, campos, poner, errorDe, ...resto }: PropsTexto) {
  const id = `invitar-${campo}`
  return (
    <CampoTexto
      {...resto}
      id={id}
      value={campos[campo]}
      error={errorDe(id)}
      onChange={(e) => poner({ [campo]: e.target.value })}
    />
  )
}

function Papel({ equipo, rol, onRol }: { equipo: Equipo; rol: Rol; onRol: (rol: Rol) => void }) {
  return (
    <CampoSeleccion
      id="invitar-rol"
      etiqueta="Papel"
      ayuda={`${QUE_HACE[rol]}.`}
      value={rol}
      onChange={(e) => onRol(e.target.value as Rol)}
      opciones={equipo.roles.map((valor) => ({ valor, texto: NOMBRES_ROL[valor] }))}
    />
  )
}

/** What is typed, and its sending: nothing leaves while something is wrong. */
function useInvitacion(equipo: Equipo, onHecha: Props['onHecha']) {
  const [campos, setCampos] = useState<Campos>(() => camposDe(equipo))
  const [intentado, setIntentado] = useState(false)
  const nombraDireccion = ROLES_DE_DIRECCION.includes(campos.rol) && equipo.organismo.direccion === null
  const malos = erroresDe(campos, nombraDireccion)
  const errores = intentado ? malos : []
  const invitacion = useMutation({
    mutationFn: () => api('POST /api/equipo/invitaciones', { cuerpo: cuerpoDe(campos, nombraDireccion) }),
    onSuccess: async () => {
      await refrescarEquipo()
      onHecha(campos.correo.trim().toLowerCase())
    },
  })
  return {
    ...{ campos, nombraDireccion, errores, invitacion },
    poner: (cambio: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambio })),
    errorDe: (campo: string) => errores.find((e) => e.campo === campo)?.frase,
    enviar: (evento: FormEvent) => {
      evento.preventDefault()
      setIntentado(true)
      if (malos.length === 0) invitacion.mutate()
    },
  }
}
