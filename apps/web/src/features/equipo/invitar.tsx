// Inviting somebody to one's own body: who, as what and, to a delegate, what to write.
import { llevaReparto, type Reparto, ROLES_DE_DIRECCION, type Rol } from '@kpt/domain/acceso'
import { isDireccion } from '@kpt/domain/correo'
import { NOMBRES_ROL, QUE_HACE } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import { CamposReparto } from './campos-reparto.tsx'
import { type Equipo, refrescarEquipo } from './partes.ts'

type Campos = {
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol
  readonly direccion: string
  readonly todo: boolean
  readonly reparto: Reparto
}

type Props = {
  readonly equipo: Equipo
  readonly onHecha: (correo: string) => void
  readonly onCancelar: () => void
}

export function Invitar({ equipo, onHecha, onCancelar }: Props) {
  const [campos, setCampos] = useState<Campos>(() => camposDe(equipo))
  const [intentado, setIntentado] = useState(false)
  const poner = (cambio: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambio }))
  const nombraDireccion = ROLES_DE_DIRECCION.includes(campos.rol) && equipo.organismo.direccion === null
  const errores = intentado ? erroresDe(campos, nombraDireccion) : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const invitacion = useMutation({
    mutationFn: () => api('POST /api/equipo/invitaciones', { cuerpo: cuerpoDe(campos, nombraDireccion) }),
    onSuccess: async () => {
      await refrescarEquipo()
      onHecha(campos.correo.trim().toLowerCase())
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (erroresDe(campos, nombraDireccion).length === 0) invitacion.mutate()
  }
  return (
    <form className="formulario seccion" onSubmit={enviar} noValidate aria-labelledby="invitar-titulo">
      <h2 id="invitar-titulo">Invitar a una persona</h2>
      <ResumenErrores errores={errores} />
      <Quien campos={campos} poner={poner} errorDe={errorDe} />
      <Papel equipo={equipo} rol={campos.rol} onRol={(rol) => poner({ rol })} />
      {nombraDireccion ? (
        <CampoTexto
          id="invitar-direccion"
          etiqueta="Dirección técnica"
          ayuda="Escríbala siempre igual: quienes tengan el mismo nombre forman un equipo."
          value={campos.direccion}
          maxLength={120}
          error={errorDe('invitar-direccion')}
          onChange={(e) => poner({ direccion: e.target.value })}
        />
      ) : null}
      {llevaReparto(campos.rol) ? (
        <CamposReparto
          grupos={equipo.grupos}
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

function Quien({ campos, poner, errorDe }: PropsQuien) {
  return (
    <>
      <CampoTexto
        id="invitar-nombre"
        etiqueta="Nombre completo"
        value={campos.nombre}
        maxLength={120}
        autoComplete="off"
        error={errorDe('invitar-nombre')}
        onChange={(e) => poner({ nombre: e.target.value })}
      />
      <CampoTexto
        id="invitar-correo"
        etiqueta="Correo institucional"
        type="email"
        value={campos.correo}
        maxLength={254}
        autoComplete="off"
        error={errorDe('invitar-correo')}
        onChange={(e) => poner({ correo: e.target.value })}
      />
    </>
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

function camposDe({ roles, grupos }: Equipo): Campos {
  const reparto = { lineas: null, sectores: null }
  return { nombre: '', correo: '', rol: roles[0] ?? 'consulta', direccion: '', todo: grupos.length === 0, reparto }
}

function cuerpoDe({ nombre, correo, rol, direccion, todo, reparto }: Campos, nombraDireccion: boolean) {
  const { lineas, sectores } = todo ? { lineas: null, sectores: null } : reparto
  const suyo = { lineas: lineas && [...lineas], sectores: sectores && [...sectores] }
  return {
    ...{ nombre: nombre.trim(), correo: correo.trim(), rol },
    direccion: nombraDireccion ? direccion.trim() : null,
    reparto: llevaReparto(rol) ? suyo : null,
  }
}

function erroresDe({ nombre, correo, rol, direccion, todo, reparto }: Campos, nombraDireccion: boolean): ErrorCampo[] {
  const sinParte = llevaReparto(rol) && !todo && reparto.lineas === null && reparto.sectores === null
  return [
    nombre.trim().length < 3 && { campo: 'invitar-nombre', frase: 'Escriba el nombre completo de la persona' },
    !isDireccion(correo.trim()) && {
      campo: 'invitar-correo',
      frase: 'Escriba un correo válido, como nombre@alcaldia.gov.co',
    },
    nombraDireccion &&
      direccion.trim().length < 3 && { campo: 'invitar-direccion', frase: 'Escriba la dirección técnica' },
    sinParte && { campo: 'reparto', frase: 'Escoja al menos una línea o un sector, o todo el reporte' },
  ].filter((e) => e !== false)
}
