// A change in the holidays by its act: first what it is and why, then which limits it moves, and only then it is registered.
import { territorioDe } from '@kpt/domain/acceso'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { type Campos, cambioDe, cuerpoDe, erroresDe, tituloDe } from './campos.ts'
import { Confirmar } from './confirmar.tsx'

export type Movidos = Respuesta<'POST /api/calendario/festivos/previa'>['mueve']

export function PantallaCambioFestivo() {
  const sesion = useSesion()
  const [filtros] = useFiltros()
  const cambio = cambioDe(filtros)
  const registra = sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'festivo.registrar') !== null
  return (
    <Pantalla
      titulo={tituloDe(cambio)}
      entrada="Se registra con el acto que lo dispone y rige desde que se registra: lo que se sabía antes no cambia."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Días festivos', a: '/calendario/festivos' },
      ]}
    >
      {registra ? (
        <Formulario key={JSON.stringify(cambio)} inicial={cambio} />
      ) : (
        <Vacio
          titulo="Los cambia quien administra KPT en el DNP"
          accion={sesion ? <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton> : null}
        />
      )}
    </Pantalla>
  )
}

function Formulario({ inicial }: { inicial: Campos }) {
  const [campos, setCampos] = useState<Campos>(inicial)
  const [intentado, setIntentado] = useState(false)
  const ir = useNavigate()
  const malos = erroresDe(campos)
  const mirar = useMutation({
    mutationFn: () => api('POST /api/calendario/festivos/previa', { cuerpo: cuerpoDe(campos).cambio }),
  })
  const registrar = useMutation({
    mutationFn: () => api('POST /api/calendario/festivos', { cuerpo: cuerpoDe(campos).hecho }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/festivos', search: { anio: campos.fecha.slice(0, 4) || undefined, hecho: 'si' } })
    },
  })
  if (mirar.data)
    return (
      <Confirmar
        campos={campos}
        mueve={mirar.data.mueve}
        ocupado={registrar.isPending}
        error={registrar.error?.message}
        onRegistrar={() => registrar.mutate()}
        onVolver={() => mirar.reset()}
      />
    )
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (malos.length === 0) mirar.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Cambio en los días festivos">
      <ResumenErrores errores={intentado ? malos : []} />
      <CamposDelCambio campos={campos} malos={intentado ? malos : []} onCampos={setCampos} />
      {mirar.error ? (
        <Aviso tono="error" vivo>
          {mirar.error.message}
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={mirar.isPending}>
          Ver qué cambia
        </Boton>
        <EnlaceBoton to="/calendario/festivos">Cancelar</EnlaceBoton>
      </p>
    </form>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly malos: ReturnType<typeof erroresDe>
  readonly onCampos: (campos: Campos) => void
}

function CamposDelCambio({ campos, malos, onCampos }: PropsCampos) {
  const campo = (id: 'fecha' | 'motivo' | 'cita') => ({
    ...{ id, value: campos[id], error: malos.find((e) => e.campo === id)?.frase },
    onChange: (e: { target: { value: string } }) => onCampos({ ...campos, [id]: e.target.value }),
  })
  return (
    <>
      {campos.regla === null && campos.aplica ? <CampoTexto {...campo('fecha')} etiqueta="Día" type="date" /> : null}
      <CampoTexto
        {...campo('motivo')}
        etiqueta={campos.regla === null && campos.aplica ? 'Qué se celebra' : 'Por qué'}
        ayuda="Es público: así aparecerá en la lista"
        ancho="todo"
        maxLength={300}
      />
      <CampoTexto
        {...campo('cita')}
        etiqueta="Acto que lo dispone"
        ayuda="Clase, número y año: «Decreto 123 de 2026»"
        ancho="todo"
        maxLength={300}
      />
    </>
  )
}
