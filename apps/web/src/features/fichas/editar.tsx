// The form of the card: what is wrong is said at each field, by the same rules as the server's.
import { type CampoFicha, cargosDe, FICHA, type Ficha, faltasFicha, fichaLimpia } from '@kpt/domain/fichas'
import type { TipoEntidad } from '@kpt/domain/territorio'
import { formatNit, fraseFaltaFicha, NOMBRES_CAMPO_FICHA, NOMBRES_CARGO } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { type Completa, type FichaVisible, fichaVacia, RUTA_FICHA, RUTA_HISTORIA } from './partes.ts'

type Props = {
  readonly entidad: FichaVisible['entidad']
  readonly completa: Completa
  readonly onHecha: () => void
  readonly onCancelar: () => void
}

export function EditarFicha({ entidad, completa, onHecha, onCancelar }: Props) {
  const { ficha, poner, faltas, errorDe, guardado, enviar } = useEdicionFicha(entidad, completa, onHecha)
  return (
    <form className="formulario seccion" onSubmit={enviar} noValidate aria-labelledby="ficha-titulo">
      <h2 id="ficha-titulo">{completa.ficha ? 'Editar la ficha' : 'Diligenciar la ficha'}</h2>
      <ResumenErrores errores={faltas.map((f) => ({ campo: `ficha-${f.campo}`, frase: fraseFaltaFicha(f) }))} />
      <Casillas tipo={entidad.tipo as TipoEntidad} {...{ ficha, poner, errorDe }} />
      {guardado.isError ? (
        <Aviso tono="error" enfocar>
          {guardado.error.message}
        </Aviso>
      ) : null}
      <div className="acciones">
        <Boton type="submit" variante="principal" ocupado={guardado.isPending}>
          Guardar la ficha
        </Boton>
        <Boton onClick={onCancelar}>Cancelar</Boton>
      </div>
    </form>
  )
}

type PropsCasillas = {
  readonly tipo: TipoEntidad
  readonly ficha: Ficha
  readonly poner: (campo: CampoFicha, valor: string) => void
  readonly errorDe: (campo: CampoFicha) => string | undefined
}

function Casillas({ tipo, ficha, poner, errorDe }: PropsCasillas) {
  return (
    <>
      <CampoSeleccion
        id="ficha-cargo"
        etiqueta={NOMBRES_CAMPO_FICHA.cargo}
        value={ficha.cargo}
        error={errorDe('cargo')}
        onChange={(e) => poner('cargo', e.target.value)}
        opciones={cargosDe(tipo).map((valor) => ({ valor, texto: NOMBRES_CARGO[valor] }))}
      />
      {CAMPOS.map(({ campo, ...resto }) => (
        <CampoTexto
          key={campo}
          id={`ficha-${campo}`}
          etiqueta={NOMBRES_CAMPO_FICHA[campo]}
          maxLength={resto.type === 'date' ? undefined : FICHA[campo].maximo}
          value={ficha[campo] ?? ''}
          error={errorDe(campo)}
          onChange={(e) => poner(campo, e.target.value)}
          {...resto}
        />
      ))}
    </>
  )
}

/** What is typed, what is wrong in it, and its saving. */
function useEdicionFicha(entidad: Props['entidad'], completa: Completa, onHecha: () => void) {
  const tipo = entidad.tipo as TipoEntidad
  const [ficha, setFicha] = useState<Ficha>(() => paraEditar(completa, tipo))
  const [intentado, setIntentado] = useState(false)
  const malas = faltasFicha(fichaLimpia(ficha), tipo)
  const faltas = intentado ? malas : []
  const guardado = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/ficha', {
        params: { entidad: entidad.codigo },
        cuerpo: { contra: completa.n, ficha: fichaLimpia(ficha) },
      }),
    onSuccess: async () => {
      await consultas.invalidateQueries({ queryKey: [RUTA_FICHA] })
      await consultas.invalidateQueries({ queryKey: [RUTA_HISTORIA] })
      onHecha()
    },
  })
  return {
    ...{ ficha, faltas, guardado },
    poner: (campo: CampoFicha, valor: string) => setFicha((previa) => ({ ...previa, [campo]: valor || null })),
    errorDe: (campo: CampoFicha) => {
      const falta = faltas.find((f) => f.campo === campo)
      return falta && fraseFaltaFicha(falta)
    },
    enviar: (evento: FormEvent) => {
      evento.preventDefault()
      setIntentado(true)
      if (malas.length === 0) guardado.mutate()
    },
  }
}

type Definido = {
  readonly campo: Exclude<CampoFicha, 'cargo'>
  readonly type?: string
  readonly ayuda?: string
  readonly opcional?: boolean
  readonly ancho?: 'corto' | 'medio'
}

const CAMPOS: readonly Definido[] = [
  { campo: 'representante', ayuda: 'Nombre completo de quien representa hoy a la entidad' },
  { campo: 'desde', type: 'date', ancho: 'corto' },
  {
    campo: 'hasta',
    type: 'date',
    opcional: true,
    ayuda: 'Solo si ya se sabe: un encargo, por ejemplo',
  },
  { campo: 'acto', ayuda: 'Credencial, acta de posesión o decreto, con su número y su fecha. No se publica' },
  { campo: 'nit', ayuda: 'Con su dígito de verificación: 899.999.011-0' },
  { campo: 'correoOficial', type: 'email', ayuda: 'El buzón de la entidad, no el de una persona' },
  { campo: 'direccion' },
  { campo: 'telefono', type: 'tel', opcional: true },
  { campo: 'oficinaPlaneacion', ayuda: 'Como se llama: Secretaría de Planeación, por ejemplo' },
  { campo: 'organoControl', ayuda: 'La contraloría a la que la entidad rinde cuentas' },
]

function paraEditar({ ficha }: Completa, tipo: TipoEntidad): Ficha {
  return ficha ? { ...ficha, nit: formatNit(ficha.nit) } : fichaVacia(tipo)
}
