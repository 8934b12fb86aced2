// DNP grants: what, for whom, until when, by which written act and why. Nothing granted is undone, so it is read back before it is sent.
import { territorioDe } from '@kpt/domain/acceso'
import { CLASES_MEDIDA, type ClaseMedida, EFECTOS_DE_CLASE, type EfectoMedida } from '@kpt/domain/calendario'
import { NOMBRES_CLASE_MEDIDA, NOMBRES_EFECTO_MEDIDA, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ElegirInterrupcion } from '../disponibilidad/elegir-interrupcion.tsx'
import { Actividades } from './actividades.tsx'
import { type Campos, conClase, cuerpoDe, EN_BLANCO, erroresDe, erroresDelServidor, llevaEntidad } from './campos.ts'
import { ParaQuien } from './para-quien.tsx'

export function PantallaMedidaNueva() {
  const sesion = useSesion()
  const concede = sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'medida.conceder') !== null
  return (
    <Pantalla
      titulo="Conceder una medida"
      entrada="Una excepción o una prórroga no cambia el cronograma: le da otra fecha a quien la necesita. Lo concedido no se deshace y queda en un registro público."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Excepciones y prórrogas', a: '/calendario/medidas' },
      ]}
    >
      {concede ? (
        <Formulario />
      ) : (
        <Vacio
          titulo="Las concede quien administra KPT en el DNP"
          accion={sesion ? <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton> : null}
        />
      )}
    </Pantalla>
  )
}

function Formulario() {
  const [campos, setCampos] = useState<Campos>(EN_BLANCO)
  const [intentado, setIntentado] = useState(false)
  const ir = useNavigate()
  const malos = erroresDe(campos)
  const poner = (cambios: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambios }))
  const conceder = useMutation({
    mutationFn: () => api('POST /api/calendario/medidas', { cuerpo: cuerpoDe(campos) }),
    onSuccess: async ({ numero }) => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/medidas', search: { concedida: numero } })
    },
  })
  const delServidor = erroresDelServidor(conceder.error)
  const errores = intentado ? [...malos, ...delServidor] : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    conceder.reset()
    if (malos.length === 0) conceder.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Medida">
      <ResumenErrores errores={errores} />
      <Que campos={campos} onClase={(clase) => setCampos((previos) => conClase(previos, clase))} poner={poner} />
      {llevaEntidad(campos) ? <ParaQuien campos={campos} error={errorDe('entidad')} poner={poner} /> : null}
      {campos.clase === 'contingencia' ? (
        <ElegirInterrupcion
          valor={campos.interrupcion}
          onElegir={(interrupcion, motivo) => poner({ interrupcion, ...(motivo && { motivo }) })}
        />
      ) : null}
      <ElegirCronograma valor={campos.cronograma} error={errorDe('cronograma')} poner={poner} />
      {campos.cronograma ? (
        <Actividades campos={campos} errorDe={errorDe} onFechas={(fechas) => poner({ fechas })} />
      ) : null}
      <Sustento campos={campos} errorDe={errorDe} poner={poner} />
      {conceder.error && delServidor.length === 0 ? (
        <Aviso tono="error" vivo>
          {conceder.error.message}
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={conceder.isPending}>
          Conceder
        </Boton>
        <EnlaceBoton to="/calendario/medidas">Cancelar</EnlaceBoton>
      </p>
    </form>
  )
}

export type Poner = (cambios: Partial<Campos>) => void
type PropsQue = { readonly campos: Campos; readonly onClase: (clase: ClaseMedida) => void; readonly poner: Poner }

function Que({ campos: { clase, efecto }, onClase, poner }: PropsQue) {
  const efectos = EFECTOS_DE_CLASE[clase]
  return (
    <>
      <CampoSeleccion
        id="clase"
        etiqueta="Clase de medida"
        value={clase}
        onChange={(e) => onClase(e.target.value as ClaseMedida)}
        opciones={CLASES_MEDIDA.map((c) => ({ valor: c, texto: NOMBRES_CLASE_MEDIDA[c] }))}
      />
      {efectos.length > 1 ? (
        <CampoSeleccion
          id="efecto"
          etiqueta="Qué hace"
          ancho="todo"
          value={efecto}
          onChange={(e) => poner({ efecto: e.target.value as EfectoMedida })}
          opciones={efectos.map((e) => ({ valor: e, texto: NOMBRES_EFECTO_MEDIDA[e] }))}
        />
      ) : (
        <p className="tenue">{NOMBRES_EFECTO_MEDIDA[efecto]}.</p>
      )}
    </>
  )
}

type PropsCronograma = { readonly valor: string; readonly error: string | undefined; readonly poner: Poner }

function ElegirCronograma({ valor, error, poner }: PropsCronograma) {
  const { data } = useQuery(consulta('GET /api/calendario'))
  const opciones = (data?.cronogramas ?? [])
    .toSorted((a, b) => b.vigencia - a.vigencia)
    .map((c) => ({
      valor: `${c.instrumento}/${c.vigencia}`,
      texto: `${NOMBRES_INSTRUMENTO[c.instrumento]}, vigencia ${c.vigencia}`,
    }))
  return (
    <CampoSeleccion
      id="cronograma"
      etiqueta="Cronograma"
      ancho="todo"
      error={error}
      value={valor}
      onChange={(e) => poner({ cronograma: e.target.value, fechas: {} })}
      opciones={[{ valor: '', texto: 'Escoja…' }, ...opciones]}
    />
  )
}

type PropsSustento = {
  readonly campos: Campos
  readonly errorDe: (campo: string) => string | undefined
  readonly poner: Poner
}

type Firma = 'pideOrganismo' | 'pidePersona' | 'avalaOrganismo' | 'avalaPersona'
type CampoDeTexto = 'documento' | 'actoFecha' | 'motivo' | Firma

function Sustento({ campos, errorDe, poner }: PropsSustento) {
  const campo = (id: CampoDeTexto) => ({
    ...{ id, value: campos[id], error: errorDe(id) },
    onChange: (e: { target: { value: string } }) => poner({ [id]: e.target.value }),
  })
  return (
    <>
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
        ayuda="Es público: no escriba datos personales"
        maxLength={2000}
      />
      <CampoTexto {...campo('pideOrganismo')} etiqueta="Organismo que la pidió" opcional maxLength={200} />
      <CampoTexto
        {...campo('pidePersona')}
        etiqueta="Quién la pidió en su nombre"
        ayuda="No se publica"
        opcional
        maxLength={200}
      />
      <CampoTexto {...campo('avalaOrganismo')} etiqueta="Organismo que la avaló" opcional maxLength={200} />
      <CampoTexto
        {...campo('avalaPersona')}
        etiqueta="Quién la avaló en su nombre"
        ayuda="No se publica"
        opcional
        maxLength={200}
      />
    </>
  )
}
